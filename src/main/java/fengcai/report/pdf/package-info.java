/**
 * Writes pages as tagged, archival PDF files (PDF/A-2a, PDF/UA-1). In: lines of text, pictures and
 * structure tags at positions of a page. Out: the bytes of a file, equal for equal input. With
 * {@code report.font} and the pictures of {@code report.block} the only user of OpenPDF.
 */
@NullMarked
package fengcai.report.pdf;

import org.jspecify.annotations.NullMarked;
