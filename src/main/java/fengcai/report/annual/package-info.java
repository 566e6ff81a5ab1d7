/** The statistics of one year. */
@NullMarked
package fengcai.report.annual;

import org.jspecify.annotations.NullMarked;
