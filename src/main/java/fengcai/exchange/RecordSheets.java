package fengcai.exchange;

import fengcai.content.RecordForm;
import fengcai.content.RecordForm.Group;
import fengcai.content.RecordForm.Rows;
import fengcai.content.RecordForm.Texts;
import fengcai.content.RecordForm.Value;
import fengcai.content.RecordKind;
import fengcai.content.RecordTree;
import fengcai.diagnostic.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Records as tables and back, without loss: a table for the records of a kind, one more for each
 * list of mappings in them, with the record's address in the first column.
 */
final class RecordSheets {

  static final String ADDRESS = "记录地址";

  static final String BETWEEN = "·";
  private static final String BEHIND = "-";
  private static final String LINE = "\n";

  /** Which tables of records there are, by the name of the first. */
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

  static List<RecordKind> exchanged() {
    return List.copyOf(KINDS.values());
  }

  /** Whether a table is one of these. */
  static boolean isOne(Sheet sheet) {
    return !sheet.headings().isEmpty()
        && sheet.headings().getFirst().equals(ADDRESS)
        && kind(sheet.name()).isPresent();
  }

  /**
   * The tables of a kind.
   *
   * @param records by address
   */
  static List<Sheet> of(RecordKind kind, Map<String, Map<String, Object>> records) {
    String name = name(kind);
    List<RecordForm> forms = forms(kind);
    List<Sheet> sheets = new ArrayList<>();
    List<RecordForm> columns = columns(kind);
    if (!columns.isEmpty()) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(prepend(ADDRESS, headings(columns, "")));
      records.forEach((address, tree) -> rows.add(prepend(address, cells(columns, tree))));
      sheets.add(new Sheet(name, rows));
    }
    for (RecordForm form : forms) {
      if (form instanceof Rows list) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(prepend(ADDRESS, headings(list.members(), "")));
        records.forEach(
            (address, tree) ->
                items(list, tree)
                    .forEach(item -> rows.add(prepend(address, cells(list.members(), item)))));
        sheets.add(new Sheet(list.key().isEmpty() ? name : name + BEHIND + list.title(), rows));
      }
    }
    return sheets;
  }

  static List<RecordForm> columns(RecordKind kind) {
    return forms(kind).stream().filter(form -> !(form instanceof Rows)).toList();
  }

  /** The keys of a kind; the empty one where all keys are data. */
  static Set<String> keys(RecordKind kind) {
    return forms(kind).stream().map(RecordForm::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether records of a kind are nothing without their row in the first table. */
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

  static Optional<RecordKind> kind(String sheet) {
    int end = sheet.indexOf(BEHIND);
    return Optional.ofNullable(KINDS.get(end < 0 ? sheet : sheet.substring(0, end)));
  }

  static Optional<Rows> list(RecordKind kind, String sheet) {
    for (RecordForm form : forms(kind)) {
      if (form instanceof Rows rows
          && (rows.key().isEmpty() || sheet.endsWith(BEHIND + rows.title()))) {
        return Optional.of(rows);
      }
    }
    return Optional.empty();
  }

  private static List<RecordForm> forms(RecordKind kind) {
    List<RecordForm> forms = new ArrayList<>(RecordForm.of(kind));
    if (kind == RecordKind.PAGE) {
      forms.add(new Value(RecordTree.TEXT, "正文", List.of()));
    }
    return forms;
  }

  private static List<String> prepend(String first, List<String> rest) {
    List<String> row = new ArrayList<>();
    row.add(first);
    row.addAll(rest);
    return row;
  }

  static List<String> headings(List<RecordForm> forms, String before) {
    List<String> headings = new ArrayList<>();
    each(forms, before, (form, heading) -> headings.add(heading));
    return headings;
  }

  private static void each(
      List<RecordForm> forms, String before, BiConsumer<RecordForm, String> then) {
    for (RecordForm form : forms) {
      if (form instanceof Group group) {
        each(group.members(), before + group.title() + BETWEEN, then);
      } else {
        then.accept(form, before + form.title());
      }
    }
  }

  private static List<String> cells(List<RecordForm> forms, Map<?, ?> tree) {
    List<String> cells = new ArrayList<>();
    for (RecordForm form : forms) {
      Object value = tree.get(form.key());
      if (form instanceof Group group) {
        cells.addAll(cells(group.members(), value instanceof Map<?, ?> map ? map : Map.of()));
      } else if (value == null) {
        cells.add("");
      } else if (form instanceof Texts) {
        cells.add(
            value instanceof List<?> list
                ? String.join(LINE, list.stream().map(Object::toString).toList())
                : value.toString());
      } else {
        cells.add(value instanceof String text ? text : JsonText.of(value));
      }
    }
    return cells;
  }

  /** The mappings of a list; a bare text is a mapping with its first member alone. */
  private static List<Map<?, ?>> items(Rows list, Map<String, Object> tree) {
    Object value = list.key().isEmpty() ? tree : tree.get(list.key());
    List<Map<?, ?>> items = new ArrayList<>();
    if (list.keyed() && value instanceof Map<?, ?> map) {
      String second = list.members().get(1).key();
      map.forEach(
          (key, each) -> {
            Map<Object, Object> item = new LinkedHashMap<>();
            item.put(RecordForm.OWN_KEY, key);
            if (each instanceof Map<?, ?> fields) {
              item.putAll(fields);
            } else {
              item.put(second, each);
            }
            items.add(item);
          });
    } else if (value instanceof List<?> values) {
      String first = list.members().getFirst().key();
      values.forEach(each -> items.add(each instanceof Map<?, ?> map ? map : Map.of(first, each)));
    }
    return items;
  }

  /** Keys in the order of their forms, whatever the order of the tables. */
  static Map<String, Object> inOrder(RecordKind kind, Map<String, Object> tree) {
    if (kind == RecordKind.REGIONS) {
      return tree;
    }
    Map<String, Object> sorted = new LinkedHashMap<>();
    forms(kind).stream()
        .map(RecordForm::key)
        .filter(tree::containsKey)
        .forEach(key -> sorted.put(key, tree.getOrDefault(key, "")));
    return sorted;
  }
}
