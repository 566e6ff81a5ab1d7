/** Boxes, vertical lists and text areas, and the theme as it applies to a page; in points. */
@NullMarked
package fengcai.report.box;

import org.jspecify.annotations.NullMarked;
