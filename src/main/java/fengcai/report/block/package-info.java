/**
 * Layout of reports. In: the blocks of a text and a theme. Out: slabs (boxes with a drawing), which
 * {@code Paginator} puts on pages. One class for each kind of block.
 */
@NullMarked
package fengcai.report.block;

import org.jspecify.annotations.NullMarked;
