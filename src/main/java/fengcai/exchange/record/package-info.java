/**
 * Imported records and the content folder. In: {@code ImportedRecord}s. {@code RecordCatalogue}
 * knows the existing records and gives new ones their addresses; {@code RecordPlacement} moves
 * counts and honours to the record or ledger that has them already; {@code ContentWriter} merges
 * and writes. Out: an {@code ImportResult} with {@code ImportNotice}s about what the editor should
 * check.
 */
@NullMarked
package fengcai.exchange.record;

import org.jspecify.annotations.NullMarked;
