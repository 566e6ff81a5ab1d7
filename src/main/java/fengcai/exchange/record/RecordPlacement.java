package fengcai.exchange.record;

import fengcai.content.keys.RecordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves imported counts and honours to the community's record or the ledger that has them already,
 * so that the two cannot contradict each other.
 */
public final class RecordPlacement {

  private static final String AS_OF = "asOf";
  private static final String COMMUNITY = "community";
  private static final String COUNTS = "counts";
  private static final String HONOURS = "honours";
  private static final String RECIPIENTS = "recipients";
  private static final String SOURCE = "source";
  private static final String TITLE = "title";
  private static final String VOLUNTEERS = "volunteers";

  private final RecordCatalogue catalogue;
  private final List<ImportedRecord> placed = new ArrayList<>();

  /** Existing records by file, since tables refer to the same ones repeatedly. */
  private final Map<String, Map<String, Object>> existing = new HashMap<>();

  private RecordPlacement(RecordCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The records with their counts and honours moved, followed by the additions to others. */
  public static List<ImportedRecord> of(List<ImportedRecord> records, RecordCatalogue catalogue) {
    RecordPlacement placement = new RecordPlacement(catalogue);
    for (ImportedRecord record : records) {
      switch (record.kind()) {
        case COMMUNITY -> placement.community(record);
        case COUNTS -> placement.counts(record);
        case HONOUR -> placement.honour(record);
        default -> placement.placed.add(record);
      }
    }
    return placement.placed;
  }

  private void community(ImportedRecord record) {
    Map<String, Object> tree = new LinkedHashMap<>(record.tree());
    placed.add(record.withTree(tree));
    String address = record.kind().address(record.file());
    Map<String, Object> before = existing(record.file(), record.kind());
    List<Object> volunteers = new ArrayList<>();
    for (Map<String, Object> count : maps(tree.get(VOLUNTEERS))) {
      String day = text(count, AS_OF);
      String ledger = catalogue.ledgers().counts(day);
      Map<String, Object> row =
          map(map(existing(ledger, RecordKind.COUNTS).get(COUNTS)).get(address));
      Map<String, Object> moved = move(count, row, countOf(before, day));
      if (count.size() > 1) {
        volunteers.add(count);
      }
      if (!moved.isEmpty()) {
        add(ledger, RecordKind.COUNTS, Map.of(AS_OF, day, COUNTS, Map.of(address, moved)), record);
      }
    }
    replace(tree, VOLUNTEERS, volunteers);
    if (tree.get(HONOURS) instanceof List<?> honours) {
      List<Object> kept = new ArrayList<>();
      for (Object honour : honours) {
        String title = text(honour(honour), TITLE);
        String ledger = catalogue.ledgers().honour(title, Map.of());
        if (isRecipient(address, ledger) && !hasHonour(before, title)) {
          addRecipient(ledger, address, honour(honour), record);
        } else {
          kept.add(honour);
        }
      }
      replace(tree, HONOURS, kept);
    }
  }

  private boolean isRecipient(String address, String ledger) {
    return maps(existing(ledger, RecordKind.HONOUR).get(RECIPIENTS)).stream()
        .anyMatch(recipient -> text(recipient, COMMUNITY).equals(address));
  }

  private void addRecipient(
      String ledger, String address, Map<String, Object> honour, ImportedRecord origin) {
    Map<String, Object> recipient = new LinkedHashMap<>();
    recipient.put(COMMUNITY, address);
    Map<String, Object> addition = new LinkedHashMap<>(honour);
    Optional.ofNullable(addition.remove("year")).ifPresent(year -> recipient.put("year", year));
    addition.put(RECIPIENTS, List.of(recipient));
    add(ledger, RecordKind.HONOUR, addition, origin);
  }

  private void counts(ImportedRecord record) {
    String day = text(record.tree(), AS_OF);
    Map<String, Object> before = map(existing(record.file(), record.kind()).get(COUNTS));
    Map<String, Object> rows = map(record.tree().get(COUNTS));
    rows.replaceAll(
        (address, count) -> {
          Map<String, Object> row = map(count);
          String file = fileOf(address);
          Map<String, Object> other = countOf(existing(file, RecordKind.COMMUNITY), day);
          Map<String, Object> moved = move(row, other, map(before.get(address)));
          if (!moved.isEmpty()) {
            Map<String, Object> dated = new LinkedHashMap<>();
            dated.put(AS_OF, day);
            dated.putAll(moved);
            add(file, RecordKind.COMMUNITY, Map.of(VOLUNTEERS, List.of(dated)), record);
          }
          return row;
        });
    rows.values().removeIf(row -> map(row).isEmpty());
    if (!rows.isEmpty()) {
      Map<String, Object> tree = new LinkedHashMap<>(record.tree());
      tree.put(COUNTS, rows);
      placed.add(record.withTree(tree));
    }
  }

  private void honour(ImportedRecord record) {
    String title = text(record.tree(), TITLE);
    List<Object> recipients = new ArrayList<>();
    List<Map<String, Object>> moved = new ArrayList<>();
    for (Map<String, Object> recipient : maps(record.tree().get(RECIPIENTS))) {
      String file = fileOf(text(recipient, COMMUNITY));
      if (hasHonour(existing(file, RecordKind.COMMUNITY), title)) {
        moved.add(recipient);
      } else {
        recipients.add(recipient);
      }
    }
    Map<String, Object> tree = new LinkedHashMap<>(record.tree());
    replace(tree, RECIPIENTS, recipients);
    boolean ledger = !recipients.isEmpty() || catalogue.holds(record.file());
    if (ledger) {
      placed.add(record.withTree(tree));
    }
    for (Map<String, Object> recipient : moved) {
      Map<String, Object> honour = new LinkedHashMap<>(ledger ? Map.of(TITLE, title) : tree);
      honour.putAll(recipient);
      String file = fileOf(text(honour, COMMUNITY));
      honour.remove(COMMUNITY);
      add(file, RecordKind.COMMUNITY, Map.of(HONOURS, List.of(honour)), record);
    }
  }

  private static boolean hasHonour(Map<String, Object> community, String title) {
    return community.get(HONOURS) instanceof List<?> honours
        && honours.stream().anyMatch(each -> text(honour(each), TITLE).equals(title));
  }

  /** The values that the record of a community has of a day. */
  private static Map<String, Object> countOf(Map<String, Object> community, String day) {
    Map<String, Object> count = new LinkedHashMap<>();
    maps(community.get(VOLUNTEERS)).stream()
        .filter(each -> text(each, AS_OF).equals(day))
        .forEach(count::putAll);
    return count;
  }

  /**
   * Removes from a count the values that another place has, unless this place has them too, and
   * returns them. The source moves with the last value.
   */
  private static Map<String, Object> move(
      Map<String, Object> count, Map<String, Object> other, Map<String, Object> here) {
    Map<String, Object> moved = new LinkedHashMap<>();
    for (String key : List.copyOf(count.keySet())) {
      if (!Set.of(AS_OF, SOURCE).contains(key) && other.containsKey(key)) {
        moved.put(key, count.getOrDefault(key, ""));
        if (!here.containsKey(key)) {
          count.remove(key);
        }
      }
    }
    if (!moved.isEmpty() && Set.of(AS_OF, SOURCE).containsAll(count.keySet())) {
      Optional.ofNullable(count.remove(SOURCE))
          .filter(source -> other.containsKey(SOURCE))
          .ifPresent(source -> moved.put(SOURCE, source));
    }
    return moved;
  }

  private void add(String file, RecordKind kind, Map<String, Object> tree, ImportedRecord origin) {
    placed.add(new ImportedRecord(file, kind, tree, origin.line(), Set.of()));
  }

  private static void replace(Map<String, Object> tree, String key, List<Object> values) {
    if (values.isEmpty()) {
      tree.remove(key);
    } else {
      tree.put(key, values);
    }
  }

  private Map<String, Object> existing(String file, RecordKind kind) {
    return existing.computeIfAbsent(file, each -> catalogue.record(each, kind).orElse(Map.of()));
  }

  private static String fileOf(String address) {
    return RecordKind.COMMUNITY.file(address).orElseThrow();
  }

  private static Map<String, Object> honour(Object honour) {
    return honour instanceof Map<?, ?> ? map(honour) : Map.of(TITLE, honour);
  }

  private static String text(Map<String, Object> map, String key) {
    return map.getOrDefault(key, "").toString();
  }

  /** A copy of a mapping; empty for any other value. */
  private static Map<String, Object> map(@Nullable Object value) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> copy.put(key.toString(), each));
    }
    return copy;
  }

  private static List<Map<String, Object>> maps(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(RecordPlacement::map).toList()
        : List.of();
  }
}
