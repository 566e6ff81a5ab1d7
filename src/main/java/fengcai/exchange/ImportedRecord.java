package fengcai.exchange;

import static java.util.Objects.requireNonNull;

import fengcai.content.RecordKind;
import java.util.Map;
import java.util.Set;

/**
 * A record that an imported file states, wholly or in part.
 *
 * @param file its path from the content folder
 * @param tree in the form of {@link fengcai.content.RecordTree}
 * @param line of the imported file, counted from 1; 0 for the whole file
 * @param complete the keys of which the file states all there is, so that what only the existing
 *     record has was deleted in the file, or is newer than it
 */
record ImportedRecord(
    String file, RecordKind kind, Map<String, Object> tree, int line, Set<String> complete) {

  ImportedRecord {
    requireNonNull(file);
    requireNonNull(kind);
    requireNonNull(tree);
    complete = Set.copyOf(complete);
  }
}
