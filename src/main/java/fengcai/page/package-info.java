/**
 * The plan: what the site consists of at one time and what every page and report says.
 *
 * <p>In: a {@code Publication} and the build's time. Out: {@link fengcai.page.SitePlan}, a list of
 * page records and a list of report records. Addresses, sums, latest counts, key figures, limits
 * and orders are decided here alone; templates and report printers only lay them out. Records hold
 * ready values and message keys ({@link fengcai.page.Phrase}), and nothing that is not shown.
 */
@NullMarked
package fengcai.page;

import org.jspecify.annotations.NullMarked;
