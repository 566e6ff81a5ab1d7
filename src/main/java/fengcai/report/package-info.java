/**
 * Reports as PDF. In: report records of the plan, stories as blocks, a theme, fonts. Out: the bytes
 * of a file and the number of its pages. A class for each kind of report puts its sections in
 * order; {@code report.block} lays them out.
 */
@NullMarked
package fengcai.report;

import org.jspecify.annotations.NullMarked;
