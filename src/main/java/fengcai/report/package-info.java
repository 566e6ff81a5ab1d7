/**
 * Profiles as print-ready PDF: text to clusters to lines, blocks to slabs to pages, pages to a
 * tagged file. The only user of OpenPDF.
 */
@NullMarked
package fengcai.report;

import org.jspecify.annotations.NullMarked;
