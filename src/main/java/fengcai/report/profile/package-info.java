/** The report of one community. */
@NullMarked
package fengcai.report.profile;

import org.jspecify.annotations.NullMarked;
