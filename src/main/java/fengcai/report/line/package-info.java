/**
 * Runs of text to lines: clusters of characters with the air between them, the breaks of a whole
 * paragraph, the place of each cluster in its line.
 */
@NullMarked
package fengcai.report.line;

import org.jspecify.annotations.NullMarked;
