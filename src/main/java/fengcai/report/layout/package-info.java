/** Blocks of a text → boxes → pages: one layout per kind of block, and the paginator. */
@NullMarked
package fengcai.report.layout;

import org.jspecify.annotations.NullMarked;
