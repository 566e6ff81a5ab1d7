package fengcai.content;

import fengcai.diagnostic.Passage;
import java.util.List;
import java.util.Set;

/** Reads ledgers: files that state one honour, or the counts of one day, for many communities. */
final class LedgerReader {
  private LedgerReader() {}

  static Reading<Values> readHonour(Sources sources, String file, Ledgers ledgers) {
    RecordFile<Values> record = sources.record(file, HonourFields.LEDGER);
    record.value().ifPresent(values -> ledgers.addHonour(values, record.problems()));
    List<Passage> texts = Passages.of(record, HonourFields.LEDGER, Set.of(HonourFields.RECIPIENTS));
    return Reading.of(record, record.value(), texts, List.of());
  }

  static Reading<Values> readCounts(Sources sources, String file, Ledgers ledgers) {
    RecordFile<Values> record = sources.record(file, CountFields.LEDGER);
    record.value().ifPresent(values -> ledgers.addCounts(values, record.problems()));
    return Reading.of(record, record.value(), List.of(), List.of());
  }
}
