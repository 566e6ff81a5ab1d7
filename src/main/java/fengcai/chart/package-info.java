/** Figures and codes as drawings of lines, areas and lettering, in points; pictures of nothing. */
@NullMarked
package fengcai.chart;

import org.jspecify.annotations.NullMarked;
