/**
 * Files for spreadsheets and programs.
 *
 * <p>In: the plan. Out: {@link fengcai.data.DataFile}s: tables as CSV, XLSX and JSON with their
 * {@link fengcai.data.Dictionary}, the feed, site maps and {@code robots.txt}. A table is rows and
 * columns; its words are in the message file {@code data}. The only user of fastexcel.
 */
@NullMarked
package fengcai.data;

import org.jspecify.annotations.NullMarked;
