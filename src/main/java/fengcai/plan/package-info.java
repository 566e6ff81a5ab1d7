/**
 * Decides what a site consists of: every page and report with everything it shows, and all
 * addresses.
 *
 * <p>In: a publication and the time of the build. Out: {@link fengcai.plan.SitePlan}. Renderers
 * take its records as they are; they contain layout and words, no rules.
 */
@NullMarked
package fengcai.plan;

import org.jspecify.annotations.NullMarked;
