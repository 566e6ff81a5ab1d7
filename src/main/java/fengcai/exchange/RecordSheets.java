package fengcai.exchange;

import fengcai.content.RecordForm;
import fengcai.content.RecordForm.Group;
import fengcai.content.RecordForm.Loose;
import fengcai.content.RecordForm.Rows;
import fengcai.content.RecordForm.Texts;
import fengcai.content.RecordForm.Value;
import fengcai.content.RecordKind;
import fengcai.content.RecordTree;
import fengcai.diagnostic.JsonText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as tables and back, without loss: a table for the records of a kind, one more for each
 * list of mappings in them, with the record's address in the first column.
 */
final class RecordSheets {

  static final String ADDRESS = "记录地址";

  private static final String BETWEEN = "·";
  private static final String BEHIND = "-";
  private static final String LINE = "\n";

  /** Which tables of records there are, by the name of the first. */
  private static final Map<String, RecordKind> KINDS = kinds();

  /** The keys of days and times, which Excel writes in its own way: 2020/3/26 14:41. */
  private static final Set<String> DAYS =
      Set.of(
          "asOf",
          "published",
          "updated",
          "expires",
          "from",
          "to",
          "validUntil",
          "revoked",
          "printed",
          "founded");

  private static final Pattern SLASHED =
      Pattern.compile("[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}(?: [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?");

  private static final JsonMapper JSON = JsonMapper.builder().build();

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

  /**
   * A record out of tables.
   *
   * @param held the keys that the tables tell, be it that there is nothing
   * @param whole whether the first table of its kind has it
   */
  record Told(Map<String, Object> tree, Set<String> held, boolean whole) {}

  /**
   * The records of tables, by kind and address.
   *
   * @param remarks to which what was not understood is added
   */
  static Map<RecordKind, Map<String, Told>> records(List<Sheet> sheets, List<Remark> remarks)
      throws ImportFault {
    Map<RecordKind, Map<String, Told>> records = new LinkedHashMap<>();
    for (Sheet sheet : sheets) {
      RecordKind kind = kind(sheet.name()).orElseThrow();
      Map<String, Told> ofKind = records.computeIfAbsent(kind, key -> new LinkedHashMap<>());
      Optional<Rows> list = list(kind, sheet.name());
      List<RecordForm> forms = list.map(Rows::members).orElseGet(() -> columns(kind));
      columnsUnknown(sheet, forms, remarks);
      for (int i = 0; i < sheet.body().size(); i++) {
        List<String> row = sheet.body().get(i);
        if (Sheet.isBlank(row)) {
          continue;
        }
        String address = address(kind, sheet.cell(row, 0).strip());
        if (address.isEmpty()) {
          throw new ImportFault("row-address", sheet.name(), Integer.toString(i + 2));
        }
        Told told =
            ofKind.computeIfAbsent(
                address, key -> new Told(new LinkedHashMap<>(), Set.of(), false));
        Map<String, Object> item = tree(forms, sheet, row);
        if (list.isPresent()) {
          add(list.get(), told.tree(), item, i + 2);
        } else if (told.whole()) {
          throw new ImportFault("row-twice", address, Integer.toString(i + 2));
        } else {
          told.tree().putAll(item);
          ofKind.put(address, new Told(told.tree(), told.held(), true));
        }
      }
    }
    return held(records, sheets);
  }

  private static List<RecordForm> columns(RecordKind kind) {
    return forms(kind).stream().filter(form -> !(form instanceof Rows)).toList();
  }

  private static void columnsUnknown(Sheet sheet, List<RecordForm> forms, List<Remark> remarks) {
    List<String> known = headings(forms, "");
    for (String heading : sheet.headings().subList(1, sheet.headings().size())) {
      if (!known.contains(heading) && !heading.isBlank()) {
        remarks.add(Remark.of("column", 0, sheet.name(), heading));
      }
    }
  }

  /** Excel writes the day that is a ledger's address as 2023/12/31. */
  private static String address(RecordKind kind, String cell) {
    return kind == RecordKind.COUNTS && SLASHED.matcher(cell).matches()
        ? Figures.day(cell).orElse(cell)
        : cell;
  }

  /** With the keys that the tables hold: a list that has no row for a record is empty there. */
  private static Map<RecordKind, Map<String, Told>> held(
      Map<RecordKind, Map<String, Told>> records, List<Sheet> sheets) {
    records.forEach(
        (kind, ofKind) -> {
          Set<String> lists = new HashSet<>();
          sheets.stream()
              .filter(sheet -> kind(sheet.name()).equals(Optional.of(kind)))
              .forEach(sheet -> list(kind, sheet.name()).ifPresent(list -> lists.add(list.key())));
          ofKind.replaceAll(
              (address, told) -> {
                Set<String> held = new HashSet<>(lists);
                if (told.whole()) {
                  columns(kind).forEach(form -> held.add(form.key()));
                }
                return new Told(told.tree(), held, told.whole());
              });
        });
    return records;
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

  private static Optional<RecordKind> kind(String sheet) {
    int end = sheet.indexOf(BEHIND);
    return Optional.ofNullable(KINDS.get(end < 0 ? sheet : sheet.substring(0, end)));
  }

  private static Optional<Rows> list(RecordKind kind, String sheet) {
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

  private static List<String> headings(List<RecordForm> forms, String before) {
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

  private static Map<String, Object> tree(List<RecordForm> forms, Sheet sheet, List<String> row)
      throws ImportFault {
    return tree(forms, "", sheet, row);
  }

  private static Map<String, Object> tree(
      List<RecordForm> forms, String before, Sheet sheet, List<String> row) throws ImportFault {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (RecordForm form : forms) {
      String heading = before + form.title();
      if (form instanceof Group group) {
        Map<String, Object> inner = tree(group.members(), heading + BETWEEN, sheet, row);
        if (!inner.isEmpty()) {
          tree.put(group.key(), inner);
        }
        continue;
      }
      String cell = sheet.cell(row, sheet.headings().indexOf(heading));
      if (cell.isEmpty()) {
        continue;
      }
      tree.put(
          form.key(),
          switch (form) {
            case Texts texts -> List.of(cell.strip().split("\\s*\\n\\s*", -1));
            case Loose loose -> loose(cell);
            default ->
                DAYS.contains(form.key()) && SLASHED.matcher(cell).matches()
                    ? Figures.moment(cell).orElse(cell)
                    : cell;
          });
    }
    return tree;
  }

  /** A list or mapping was written as JSON; anything else is a text. */
  private static Object loose(String cell) throws ImportFault {
    if (!cell.startsWith("{") && !cell.startsWith("[")) {
      return cell;
    }
    try {
      return JSON.readValue(cell, Object.class);
    } catch (JacksonException e) {
      throw new ImportFault("cell", cell);
    }
  }

  private static void add(Rows list, Map<String, Object> record, Map<String, Object> item, int row)
      throws ImportFault {
    if (!list.keyed()) {
      boolean bare =
          item.size() == 1
              && item.containsKey(list.members().getFirst().key())
              && list.key().matches("teams|honours");
      values(record, list.key()).add(bare ? item.values().iterator().next() : item);
      return;
    }
    Object key = item.remove(RecordForm.OWN_KEY);
    Map<String, Object> target = record;
    if (!list.key().isEmpty()) {
      Map<String, Object> inner = new LinkedHashMap<>();
      if (record.get(list.key()) instanceof Map<?, ?> map) {
        map.forEach((name, value) -> inner.put(name.toString(), value));
      }
      record.put(list.key(), inner);
      target = inner;
    }
    if (target.put(String.valueOf(key), item) != null) {
      throw new ImportFault("row-twice", String.valueOf(key), Integer.toString(row));
    }
  }

  private static List<Object> values(Map<String, Object> record, String key) {
    List<Object> values = new ArrayList<>();
    if (record.get(key) instanceof List<?> list) {
      values.addAll(list);
    }
    record.put(key, values);
    return values;
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
