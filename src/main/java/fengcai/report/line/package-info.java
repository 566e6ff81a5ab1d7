/**
 * Typesetting of Chinese lines. In: runs of text with their styles and the measure. Out: lines of
 * clusters, broken and justified after GB/T 15834 and GB/T 9704: classes of characters, line
 * breaks, spacing between Chinese and Latin, hanging and compressed punctuation.
 */
@NullMarked
package fengcai.report.line;

import org.jspecify.annotations.NullMarked;
