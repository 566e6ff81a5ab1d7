/**
 * Spreadsheets: Excel files (ECMA-376, SpreadsheetML) and CSV files, read into sheets of texts and
 * written from them. Excel files are read as a stream; a number is read as it was entered, a date
 * as {@code 2020-03-26}.
 */
@NullMarked
package fengcai.exchange.source.excel;

import org.jspecify.annotations.NullMarked;
