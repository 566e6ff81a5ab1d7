package fengcai.exchange.record;

import fengcai.content.keys.RecordKind;
import java.util.Map;
import java.util.Set;

/**
 * A record, or a part of one, from an imported file.
 *
 * @param file its path in the content folder
 * @param tree the keys and values, as in {@link fengcai.content.RecordTree}
 * @param line of the imported file, from 1; 0 for the whole file
 * @param complete the keys whose values the file has in full, so that items which only the existing
 *     record has are reported
 */
public record ImportedRecord(
    String file, RecordKind kind, Map<String, Object> tree, int line, Set<String> complete) {

  public ImportedRecord {
    complete = Set.copyOf(complete);
  }

  ImportedRecord withTree(Map<String, Object> other) {
    return new ImportedRecord(file, kind, other, line, complete);
  }
}
