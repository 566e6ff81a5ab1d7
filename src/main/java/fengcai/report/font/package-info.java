/** Font files, and which face sets a character. */
@NullMarked
package fengcai.report.font;

import org.jspecify.annotations.NullMarked;
