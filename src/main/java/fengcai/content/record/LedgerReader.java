package fengcai.content.record;

import fengcai.content.keys.CountFields;
import fengcai.content.keys.HonourFields;
import fengcai.content.schema.FieldValues;
import fengcai.diagnostic.Passage;
import java.util.List;
import java.util.Set;

/** Reads ledgers: files that state one honour, or the counts of one day, for many communities. */
final class LedgerReader {
  private LedgerReader() {}

  static Reading<FieldValues> readHonour(RecordSources sources, String file, Ledgers ledgers) {
    RecordFile<FieldValues> record = sources.record(file, HonourFields.LEDGER);
    record.value().ifPresent(values -> ledgers.addHonour(values, record.problems()));
    List<Passage> texts =
        RecordPassages.of(record, HonourFields.LEDGER, Set.of(HonourFields.RECIPIENTS));
    return Reading.of(record, record.value(), texts, List.of());
  }

  static Reading<FieldValues> readCounts(RecordSources sources, String file, Ledgers ledgers) {
    RecordFile<FieldValues> record = sources.record(file, CountFields.LEDGER);
    record.value().ifPresent(values -> ledgers.addCounts(values, record.problems()));
    return Reading.of(record, record.value(), List.of(), List.of());
  }
}
