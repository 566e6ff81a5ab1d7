/**
 * All records as tables or JSON, and back without loss: a table for each kind of record, one more
 * for each list of mappings in it. In: exported files, possibly edited. Out: {@code
 * ImportedRecord}s.
 */
@NullMarked
package fengcai.exchange.backup;

import org.jspecify.annotations.NullMarked;
