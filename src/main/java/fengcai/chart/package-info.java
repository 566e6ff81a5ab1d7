/**
 * Charts and QR codes as vector drawings, the same for pages and reports.
 *
 * <p>In: facts of the plan, from which {@link fengcai.chart.Charts} makes charts, and texts for QR
 * codes. Out: {@link fengcai.chart.Drawing}s of lines, areas and labels in points. Colours are
 * roles, which the renderers of pages and reports resolve. The only user of the QR code library.
 */
@NullMarked
package fengcai.chart;

import org.jspecify.annotations.NullMarked;
