/**
 * Word files (ECMA-376, WordprocessingML) as a {@code Manuscript}: paragraphs with their list
 * numbers, headings, forms, tables, pictures, notes; comments and hidden text as asides. Tracked
 * changes count as accepted.
 */
@NullMarked
package fengcai.exchange.source.word;

import org.jspecify.annotations.NullMarked;
