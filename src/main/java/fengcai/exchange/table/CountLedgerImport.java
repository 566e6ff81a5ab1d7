package fengcai.exchange.table;

import fengcai.content.keys.RecordKind;
import fengcai.exchange.record.ImportedRecord;
import fengcai.exchange.record.RecordCatalogue;
import fengcai.exchange.source.ImportException;
import fengcai.model.CommunityId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what tables add to the ledgers of counts, one for each day. */
final class CountLedgerImport {

  private static final String SOURCE = "source";

  private final RecordCatalogue catalogue;

  /** By day and address of the community. */
  private final Map<String, Map<String, Map<String, Object>>> added = new LinkedHashMap<>();

  CountLedgerImport(RecordCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Adds the count of a row.
   *
   * @throws ImportException if an earlier row has other values
   */
  void add(String day, CommunityId community, Map<String, Object> count, int row)
      throws ImportException {
    Map<String, Object> known =
        added
            .computeIfAbsent(day, key -> new LinkedHashMap<>())
            .computeIfAbsent(community.path(), key -> new LinkedHashMap<>());
    for (Map.Entry<String, Object> value : count.entrySet()) {
      Object before = known.putIfAbsent(value.getKey(), value.getValue());
      if (before != null && !before.equals(value.getValue())) {
        ImportException differs =
            new ImportException("differs", community.path(), day, before, value.getValue());
        throw new ImportException("row", row, differs);
      }
    }
  }

  List<ImportedRecord> records() {
    List<ImportedRecord> records = new ArrayList<>();
    added.forEach(
        (day, counts) -> {
          String file = catalogue.ledgers().counts(day);
          Map<String, Object> ledger = new LinkedHashMap<>();
          ledger.put("asOf", day);
          source(file, counts).ifPresent(source -> ledger.put(SOURCE, source));
          counts.values().forEach(count -> count.remove(SOURCE, ledger.get(SOURCE)));
          ledger.put("counts", counts);
          records.add(new ImportedRecord(file, RecordKind.COUNTS, ledger, 0, Set.of()));
        });
    return records;
  }

  /** The source of an existing ledger; of a new one, the first source in its rows. */
  private Optional<Object> source(String file, Map<String, Map<String, Object>> counts) {
    return catalogue
        .record(file, RecordKind.COUNTS)
        .map(ledger -> Optional.ofNullable(ledger.get(SOURCE)))
        .orElseGet(
            () ->
                counts.values().stream()
                    .flatMap(count -> Optional.ofNullable(count.get(SOURCE)).stream())
                    .findFirst());
  }
}
