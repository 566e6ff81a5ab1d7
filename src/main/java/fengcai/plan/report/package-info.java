/** One record per kind of report, with all that its printer prints. */
@NullMarked
package fengcai.plan.report;

import org.jspecify.annotations.NullMarked;
