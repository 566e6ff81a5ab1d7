/**
 * Import and export of records. {@code Importer} reads files of offices (Word, text, web pages,
 * spreadsheets, exported records), converts them to records and merges these with the existing ones
 * of a content folder; {@code Exporter} writes all records as tables or JSON.
 *
 * <p>Imported files are untrusted: {@code ImportLimit} lists every limit, and a file is imported
 * completely or not at all. A format to import is one {@code SourceReader}, listed in {@code
 * Importer}.
 */
@NullMarked
package fengcai.exchange;

import org.jspecify.annotations.NullMarked;
