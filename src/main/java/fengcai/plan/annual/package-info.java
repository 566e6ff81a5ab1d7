/** The statistics of one year: totals, changes, honours, coverage. */
@NullMarked
package fengcai.plan.annual;

import org.jspecify.annotations.NullMarked;
