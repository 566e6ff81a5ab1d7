/** Official documents in the style of GB/T 9704-2012: public notices and honour rolls. */
@NullMarked
package fengcai.report.official;

import org.jspecify.annotations.NullMarked;
