/**
 * The tables that offices keep. In: the sheets of a workbook. Out: a record for each row of a table
 * of profiles, and additions to the ledgers of counts (one for each day) and honours (one for each
 * title). Rows and columns that are not used are named in notices.
 */
@NullMarked
package fengcai.exchange.table;

import org.jspecify.annotations.NullMarked;
