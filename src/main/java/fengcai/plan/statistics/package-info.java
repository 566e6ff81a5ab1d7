/** Totals, rankings and changes over communities, by year and by region. */
@NullMarked
package fengcai.plan.statistics;

import org.jspecify.annotations.NullMarked;
