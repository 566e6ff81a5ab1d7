/** Tables of published facts: rows, columns, and how they are written as CSV, XLSX and JSON. */
@NullMarked
package fengcai.data.table;

import org.jspecify.annotations.NullMarked;
