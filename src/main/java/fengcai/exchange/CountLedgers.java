package fengcai.exchange;

import fengcai.content.RecordKind;
import fengcai.model.CommunityId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledgers of counts that tables add to: one for each day, with what it holds already. */
final class CountLedgers {

  private static final String SOURCE = "source";
  private static final String COUNTS = "counts";

  private final Directory directory;
  private final boolean force;
  private final Map<String, Map<String, Map<String, Object>>> added = new LinkedHashMap<>();
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * Prepares to add.
   *
   * @param force whether figures that are there may be replaced by others
   */
  CountLedgers(Directory directory, boolean force) {
    this.directory = directory;
    this.force = force;
  }

  List<Remark> remarks() {
    return remarks;
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

  /**
   * The ledgers, by their paths in the content folder.
   *
   * @throws ImportFault if one of them has another figure, which may not be replaced
   */
  Map<String, Map<String, Object>> files() throws ImportFault {
    Map<String, Map<String, Object>> files = new LinkedHashMap<>();
    for (Map.Entry<String, Map<String, Map<String, Object>>> day : added.entrySet()) {
      String file = "counts/" + day.getKey() + ".yaml";
      Optional<Map<String, Object>> there = directory.record(file, RecordKind.COUNTS);
      Map<String, Object> ledger = merged(day.getKey(), day.getValue(), there);
      if (!there.equals(Optional.of(ledger))) {
        files.put(file, ledger);
      }
    }
    return files;
  }

  private Map<String, Object> merged(
      String day, Map<String, Map<String, Object>> counts, Optional<Map<String, Object>> there)
      throws ImportFault {
    Map<String, Object> ledger = new LinkedHashMap<>(there.orElse(Map.of("asOf", day)));
    if (there.isEmpty()) {
      counts.values().stream()
          .flatMap(figures -> Optional.ofNullable(figures.get(SOURCE)).stream())
          .findFirst()
          .ifPresent(source -> ledger.put(SOURCE, source));
    }
    Map<Object, Object> all = new LinkedHashMap<>();
    if (ledger.get(COUNTS) instanceof Map<?, ?> before) {
      all.putAll(before);
    }
    for (Map.Entry<String, Map<String, Object>> each : counts.entrySet()) {
      Map<Object, Object> figures = new LinkedHashMap<>();
      if (all.get(each.getKey()) instanceof Map<?, ?> before) {
        figures.putAll(before);
      }
      for (Map.Entry<String, Object> figure : each.getValue().entrySet()) {
        boolean said =
            figure.getKey().equals(SOURCE) && figure.getValue().equals(ledger.get(SOURCE));
        if (!said) {
          put(figures, figure, each.getKey(), day);
        }
      }
      all.put(each.getKey(), figures);
    }
    ledger.put(COUNTS, all);
    return ledger;
  }

  private void put(
      Map<Object, Object> figures, Map.Entry<String, Object> figure, String community, String day)
      throws ImportFault {
    Object before = figures.put(figure.getKey(), figure.getValue());
    if (before == null || before.equals(figure.getValue())) {
      return;
    }
    if (!force) {
      throw new ImportFault("ledger-differs", community, day, before, figure.getValue());
    }
    remarks.add(Remark.of("replaced", 0, community, day, before, figure.getValue()));
  }
}
