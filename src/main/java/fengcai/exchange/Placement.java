package fengcai.exchange;

import fengcai.content.RecordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts imported counts and honours where the content folder states them already, be it the record
 * of a community or a ledger, so that both do not come to state them differently.
 */
final class Placement {

  private static final String AS_OF = "asOf";
  private static final String COMMUNITY = "community";
  private static final String COUNTS = "counts";
  private static final String HONOURS = "honours";
  private static final String RECIPIENTS = "recipients";
  private static final String SOURCE = "source";
  private static final String TITLE = "title";
  private static final String VOLUNTEERS = "volunteers";
  private static final String YEAR = "year";

  private final Directory directory;
  private final List<ImportedRecord> placed = new ArrayList<>();

  /** Records that were read, by their files: tables name the same ones again and again. */
  private final Map<String, Map<String, Object>> known = new HashMap<>();

  private Placement(Directory directory) {
    this.directory = directory;
  }

  /** The same records with counts and honours moved to where they belong. */
  static List<ImportedRecord> of(List<ImportedRecord> records, Directory directory) {
    Placement placement = new Placement(directory);
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
    placed.add(with(record, tree));
    String address = record.kind().address(record.file());
    Map<String, Object> existing = existing(record.file(), record.kind());
    List<Object> volunteers = new ArrayList<>();
    for (Map<String, Object> count : maps(tree.get(VOLUNTEERS))) {
      String day = text(count, AS_OF);
      String ledger = directory.ledgers().counts(day);
      Map<String, Object> row =
          map(map(existing(ledger, RecordKind.COUNTS).get(COUNTS)).get(address));
      Map<String, Object> moved = moved(count, row, inline(existing, day));
      if (count.size() > 1) {
        volunteers.add(count);
      }
      if (!moved.isEmpty()) {
        add(ledger, RecordKind.COUNTS, Map.of(AS_OF, day, COUNTS, Map.of(address, moved)), record);
      }
    }
    replace(tree, VOLUNTEERS, volunteers);
    honours(record, tree, address, existing);
  }

  private void honours(
      ImportedRecord record,
      Map<String, Object> tree,
      String address,
      Map<String, Object> existing) {
    if (!(tree.get(HONOURS) instanceof List<?> stated)) {
      return;
    }
    List<Object> honours = new ArrayList<>();
    for (Object each : stated) {
      Map<String, Object> honour = honour(each);
      String title = text(honour, TITLE);
      String ledger = directory.ledgers().honour(title, Map.of());
      List<Map<String, Object>> received =
          maps(existing(ledger, RecordKind.HONOUR).get(RECIPIENTS)).stream()
              .filter(recipient -> text(recipient, COMMUNITY).equals(address))
              .toList();
      if (received.isEmpty() || names(existing, title)) {
        honours.add(each);
      } else {
        Map<String, Object> recipient = new LinkedHashMap<>();
        recipient.put(COMMUNITY, address);
        Optional.ofNullable(honour.get(YEAR)).ifPresent(year -> recipient.put(YEAR, year));
        Map<String, Object> addition = new LinkedHashMap<>(honour);
        addition.remove(YEAR);
        addition.put(RECIPIENTS, List.of(recipient));
        add(ledger, RecordKind.HONOUR, addition, record);
      }
    }
    replace(tree, HONOURS, honours);
  }

  private void counts(ImportedRecord record) {
    String day = text(record.tree(), AS_OF);
    Map<String, Object> ledger = map(existing(record.file(), record.kind()).get(COUNTS));
    Map<String, Object> rows = new LinkedHashMap<>();
    map(record.tree().get(COUNTS))
        .forEach(
            (address, figures) -> {
              Map<String, Object> row = map(figures);
              String file = fileOf(address);
              Map<String, Object> inline = inline(existing(file, RecordKind.COMMUNITY), day);
              Map<String, Object> moved = moved(row, inline, map(ledger.get(address)));
              if (!row.isEmpty()) {
                rows.put(address, row);
              }
              if (!moved.isEmpty()) {
                Map<String, Object> count = new LinkedHashMap<>();
                count.put(AS_OF, day);
                count.putAll(moved);
                add(file, RecordKind.COMMUNITY, Map.of(VOLUNTEERS, List.of(count)), record);
              }
            });
    if (!rows.isEmpty()) {
      Map<String, Object> tree = new LinkedHashMap<>(record.tree());
      tree.put(COUNTS, rows);
      placed.add(with(record, tree));
    }
  }

  private void honour(ImportedRecord record) {
    String title = text(record.tree(), TITLE);
    List<Object> recipients = new ArrayList<>();
    List<Map<String, Object>> inline = new ArrayList<>();
    for (Map<String, Object> recipient : maps(record.tree().get(RECIPIENTS))) {
      String file = fileOf(text(recipient, COMMUNITY));
      if (names(existing(file, RecordKind.COMMUNITY), title)) {
        inline.add(recipient);
      } else {
        recipients.add(recipient);
      }
    }
    Map<String, Object> tree = new LinkedHashMap<>(record.tree());
    replace(tree, RECIPIENTS, recipients);
    boolean ledger = !recipients.isEmpty() || directory.holds(record.file());
    if (ledger) {
      placed.add(with(record, tree));
    }
    for (Map<String, Object> recipient : inline) {
      Map<String, Object> honour = new LinkedHashMap<>(ledger ? Map.of(TITLE, title) : tree);
      honour.putAll(recipient);
      String file = fileOf(text(honour, COMMUNITY));
      honour.remove(COMMUNITY);
      add(file, RecordKind.COMMUNITY, Map.of(HONOURS, List.of(honour)), record);
    }
  }

  private static boolean names(Map<String, Object> community, String title) {
    return community.get(HONOURS) instanceof List<?> honours
        && honours.stream().anyMatch(each -> text(honour(each), TITLE).equals(title));
  }

  /** What the record of a community states of a day. */
  private static Map<String, Object> inline(Map<String, Object> community, String day) {
    Map<String, Object> figures = new LinkedHashMap<>();
    maps(community.get(VOLUNTEERS)).stream()
        .filter(count -> text(count, AS_OF).equals(day))
        .forEach(figures::putAll);
    return figures;
  }

  /**
   * The figures that another place states, taken out of those that are stated here unless both
   * places state them already. Their source goes with the last.
   */
  private static Map<String, Object> moved(
      Map<String, Object> figures, Map<String, Object> other, Map<String, Object> here) {
    Map<String, Object> moved = new LinkedHashMap<>();
    for (String key : Set.copyOf(figures.keySet())) {
      boolean figure = !key.equals(AS_OF) && !key.equals(SOURCE);
      if (figure && other.containsKey(key)) {
        moved.put(key, figures.getOrDefault(key, ""));
        if (!here.containsKey(key)) {
          figures.remove(key);
        }
      }
    }
    boolean none = figures.keySet().stream().allMatch(Set.of(AS_OF, SOURCE)::contains);
    if (!moved.isEmpty() && none) {
      Optional.ofNullable(figures.remove(SOURCE))
          .filter(source -> other.containsKey(SOURCE))
          .ifPresent(source -> moved.put(SOURCE, source));
    }
    return moved;
  }

  private void add(String file, RecordKind kind, Map<String, Object> tree, ImportedRecord origin) {
    placed.add(new ImportedRecord(file, kind, tree, origin.line(), Set.of()));
  }

  private static ImportedRecord with(ImportedRecord record, Map<String, Object> tree) {
    return new ImportedRecord(record.file(), record.kind(), tree, record.line(), record.complete());
  }

  private static void replace(Map<String, Object> tree, String key, List<Object> values) {
    if (values.isEmpty()) {
      tree.remove(key);
    } else {
      tree.put(key, values);
    }
  }

  private Map<String, Object> existing(String file, RecordKind kind) {
    return known.computeIfAbsent(file, each -> directory.record(each, kind).orElse(Map.of()));
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

  private static Map<String, Object> map(@Nullable Object value) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> copy.put(key.toString(), each));
    }
    return copy;
  }

  private static List<Map<String, Object>> maps(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(Placement::map).toList()
        : List.of();
  }
}
