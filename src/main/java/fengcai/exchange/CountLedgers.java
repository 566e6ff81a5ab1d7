package fengcai.exchange;

import fengcai.content.RecordKind;
import fengcai.model.CommunityId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What tables add to the ledgers of counts: one for each day. */
final class CountLedgers {

  private static final String SOURCE = "source";

  private final Directory directory;
  private final Map<String, Map<String, Map<String, Object>>> added = new LinkedHashMap<>();

  CountLedgers(Directory directory) {
    this.directory = directory;
  }

  /**
   * Adds what a row says.
   *
   * @throws ImportFault if an earlier row says otherwise
   */
  void add(String day, CommunityId community, Map<String, Object> figures, int line)
      throws ImportFault {
    Map<String, Object> known =
        added
            .computeIfAbsent(day, key -> new LinkedHashMap<>())
            .computeIfAbsent(community.path(), key -> new LinkedHashMap<>());
    for (Map.Entry<String, Object> figure : figures.entrySet()) {
      Object before = known.putIfAbsent(figure.getKey(), figure.getValue());
      if (before != null && !before.equals(figure.getValue())) {
        throw new ImportFault(
            "row",
            line,
            new ImportFault("differs", community.path(), day, before, figure.getValue()));
      }
    }
  }

  /** The ledgers with what is added to them alone. */
  List<ImportedRecord> records() {
    List<ImportedRecord> records = new ArrayList<>();
    added.forEach(
        (day, counts) -> {
          String file = directory.ledgers().counts(day);
          Map<String, Object> ledger = new LinkedHashMap<>();
          ledger.put("asOf", day);
          source(file, counts).ifPresent(source -> ledger.put(SOURCE, source));
          Map<String, Object> byCommunity = new LinkedHashMap<>();
          counts.forEach(
              (community, figures) -> {
                Map<String, Object> own = new LinkedHashMap<>(figures);
                own.remove(SOURCE, ledger.get(SOURCE));
                byCommunity.put(community, own);
              });
          ledger.put("counts", byCommunity);
          records.add(new ImportedRecord(file, RecordKind.COUNTS, ledger, 0, Set.of()));
        });
    return records;
  }

  /** The source of the ledger that is there; of a new one, the first that a row names. */
  private Optional<Object> source(String file, Map<String, Map<String, Object>> counts) {
    return directory
        .record(file, RecordKind.COUNTS)
        .map(ledger -> Optional.ofNullable(ledger.get(SOURCE)))
        .orElseGet(
            () ->
                counts.values().stream()
                    .flatMap(figures -> Optional.ofNullable(figures.get(SOURCE)).stream())
                    .findFirst());
  }
}
