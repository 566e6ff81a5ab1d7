/** Blocks of a text to slabs, and slabs to pages. */
@NullMarked
package fengcai.report.block;

import org.jspecify.annotations.NullMarked;
