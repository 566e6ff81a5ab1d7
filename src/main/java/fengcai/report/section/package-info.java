/**
 * What all kinds of report share: the report context, sections, page layouts, running heads,
 * covers, rows of tables.
 */
@NullMarked
package fengcai.report.section;

import org.jspecify.annotations.NullMarked;
