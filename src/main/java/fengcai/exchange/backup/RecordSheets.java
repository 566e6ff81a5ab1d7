package fengcai.exchange.backup;

import fengcai.content.keys.RecordKind;
import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Keyed;
import fengcai.content.schema.FieldType.Many;
import fengcai.diagnostic.output.JsonText;
import fengcai.exchange.source.WorkbookSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Converts records to tables without loss: one table for each kind of records and one for each list
 * of mappings in them, with the record's address in the first column.
 */
public final class RecordSheets {

  static final String ADDRESS = "记录地址";

  static final String BETWEEN = "·";
  private static final String BEHIND = "-";
  private static final String LINE = "\n";

  /** The kinds by the name of their first table. */
  private static final Map<String, RecordKind> KINDS = kinds();

  private RecordSheets() {}

  private static Map<String, RecordKind> kinds() {
    Map<String, RecordKind> kinds = new LinkedHashMap<>();
    kinds.put("社区", RecordKind.COMMUNITY);
    kinds.put("人数台账", RecordKind.COUNTS);
    kinds.put("荣誉台账", RecordKind.HONOUR);
    kinds.put("活动", RecordKind.CAMPAIGN);
    kinds.put("地区", RecordKind.REGIONS);
    kinds.put("网站", RecordKind.SITE);
    kinds.put("自由网页", RecordKind.PAGE);
    kinds.put("用词表", RecordKind.WORDING);
    return kinds;
  }

  public static List<RecordKind> exchanged() {
    return List.copyOf(KINDS.values());
  }

  /** Whether a table was written by this class. */
  public static boolean isOne(WorkbookSheet sheet) {
    return !sheet.headings().isEmpty()
        && sheet.headings().getFirst().equals(ADDRESS)
        && kind(sheet.name()).isPresent();
  }

  /**
   * The tables of a kind.
   *
   * @param records by address
   */
  public static List<WorkbookSheet> of(RecordKind kind, Map<String, Map<String, Object>> records) {
    List<WorkbookSheet> sheets = new ArrayList<>();
    List<Field<?>> columns = columns(kind);
    if (!columns.isEmpty()) {
      sheets.add(sheet(name(kind), columns, records, List::of));
    }
    for (Field<?> list : lists(kind)) {
      List<Field<?>> members = list.type().columns();
      sheets.add(sheet(sheetName(kind, list), members, records, tree -> items(list, tree)));
    }
    return sheets;
  }

  private static WorkbookSheet sheet(
      String name,
      List<Field<?>> columns,
      Map<String, Map<String, Object>> records,
      Function<Map<String, Object>, List<Map<?, ?>>> items) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(prepend(ADDRESS, headings(columns)));
    records.forEach(
        (address, tree) ->
            items.apply(tree).forEach(item -> rows.add(prepend(address, cells(columns, item)))));
    return new WorkbookSheet(name, rows);
  }

  /** The keys that are columns of a kind's first table. */
  static List<Field<?>> columns(RecordKind kind) {
    return kind.columns().stream().filter(field -> field.type().columns().isEmpty()).toList();
  }

  /** The keys that have tables of their own. */
  private static List<Field<?>> lists(RecordKind kind) {
    return kind.columns().stream().filter(field -> !field.type().columns().isEmpty()).toList();
  }

  /** The keys of a kind; the empty one where all keys are data. */
  static Set<String> keys(RecordKind kind) {
    return kind.columns().stream().map(Field::english).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether records of a kind need a row in the first table. */
  static boolean hasColumns(RecordKind kind) {
    return !columns(kind).isEmpty();
  }

  private static String name(RecordKind kind) {
    return KINDS.entrySet().stream()
        .filter(entry -> entry.getValue() == kind)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static String sheetName(RecordKind kind, Field<?> list) {
    return list.english().isEmpty() ? name(kind) : name(kind) + BEHIND + list.chinese();
  }

  static Optional<RecordKind> kind(String sheet) {
    int end = sheet.indexOf(BEHIND);
    return Optional.ofNullable(KINDS.get(end < 0 ? sheet : sheet.substring(0, end)));
  }

  /** The list whose rows a table has; empty for the first table of a kind. */
  static Optional<Field<?>> list(RecordKind kind, String sheet) {
    for (Field<?> list : lists(kind)) {
      if (list.english().isEmpty() || sheet.endsWith(BEHIND + list.chinese())) {
        return Optional.of(list);
      }
    }
    return Optional.empty();
  }

  private static List<String> prepend(String first, List<String> rest) {
    List<String> row = new ArrayList<>();
    row.add(first);
    row.addAll(rest);
    return row;
  }

  /** The heading of each key; those of a mapping begin with the mapping's. */
  static List<String> headings(List<Field<?>> fields) {
    List<String> headings = new ArrayList<>();
    for (Field<?> field : fields) {
      if (field.type() instanceof Fields group) {
        headings(group.fields())
            .forEach(heading -> headings.add(field.chinese() + BETWEEN + heading));
      } else {
        headings.add(field.chinese());
      }
    }
    return headings;
  }

  private static List<String> cells(List<Field<?>> fields, Map<?, ?> tree) {
    List<String> cells = new ArrayList<>();
    for (Field<?> field : fields) {
      Object value = tree.get(field.english());
      if (field.type() instanceof Fields group) {
        cells.addAll(cells(group.fields(), value instanceof Map<?, ?> map ? map : Map.of()));
      } else if (value == null) {
        cells.add("");
      } else if (field.type() instanceof Many<?> && value instanceof List<?> list) {
        cells.add(String.join(LINE, list.stream().map(Object::toString).toList()));
      } else {
        cells.add(value instanceof String text ? text : JsonText.of(value));
      }
    }
    return cells;
  }

  /** The mappings of a list; a text becomes a mapping with the first member alone. */
  private static List<Map<?, ?>> items(Field<?> list, Map<String, Object> tree) {
    Object value = list.english().isEmpty() ? tree : tree.get(list.english());
    List<Map<?, ?>> items = new ArrayList<>();
    if (list.type() instanceof Keyed<?> && value instanceof Map<?, ?> map) {
      String second = list.type().columns().get(1).english();
      map.forEach(
          (key, each) -> {
            Map<Object, Object> item = new LinkedHashMap<>();
            item.put(Keyed.OWN_KEY, key);
            if (each instanceof Map<?, ?> fields) {
              item.putAll(fields);
            } else {
              item.put(second, each);
            }
            items.add(item);
          });
    } else if (value instanceof List<?> values) {
      String first = list.type().columns().getFirst().english();
      values.forEach(each -> items.add(each instanceof Map<?, ?> map ? map : Map.of(first, each)));
    }
    return items;
  }

  /** Keys in the order of the record, whatever the order of the tables. */
  static Map<String, Object> inOrder(RecordKind kind, Map<String, Object> tree) {
    if (kind == RecordKind.REGIONS) {
      return tree;
    }
    Map<String, Object> sorted = new LinkedHashMap<>();
    kind.columns().stream()
        .map(Field::english)
        .filter(tree::containsKey)
        .forEach(key -> sorted.put(key, tree.getOrDefault(key, "")));
    return sorted;
  }
}
