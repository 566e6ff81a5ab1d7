/** The reports: what each kind says, in which order, on which pages. */
@NullMarked
package fengcai.report;

import org.jspecify.annotations.NullMarked;
