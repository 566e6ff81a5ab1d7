package fengcai.exchange.backup;

import fengcai.content.keys.RecordKind;
import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Keyed;
import fengcai.content.schema.TextType.Anything;
import fengcai.exchange.form.ValueParser;
import fengcai.exchange.record.ImportNotice;
import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.WorkbookSheet;
import fengcai.exchange.source.excel.LongCells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the tables of {@link RecordSheets} back, also after Excel has reformatted them. */
final class RecordSheetReader {

  /** How Excel writes days and times. */
  private static final Pattern SLASHED =
      Pattern.compile("[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}(?: [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RecordSheetReader() {}

  /**
   * A record read from tables.
   *
   * @param held the keys that the tables have, with or without a value
   * @param whole whether the first table of its kind has a row for it
   */
  record TableRecord(Map<String, Object> tree, Set<String> held, boolean whole) {}

  /**
   * The records of tables, by kind and address.
   *
   * @param notices receives unknown columns
   */
  static Map<RecordKind, Map<String, TableRecord>> records(
      List<WorkbookSheet> sheets, List<ImportNotice> notices) throws ImportException {
    Map<RecordKind, Map<String, TableRecord>> records = new LinkedHashMap<>();
    for (WorkbookSheet sheet : sheets) {
      RecordKind kind = RecordSheets.kind(sheet.name()).orElseThrow();
      Map<String, TableRecord> ofKind = records.computeIfAbsent(kind, key -> new LinkedHashMap<>());
      Optional<Field<?>> list = RecordSheets.list(kind, sheet.name());
      List<Field<?>> fields =
          list.map(field -> field.type().columns()).orElseGet(() -> RecordSheets.columns(kind));
      columnsUnknown(sheet, fields, notices);
      for (int i = 0; i < sheet.body().size(); i++) {
        List<String> row = sheet.body().get(i);
        if (WorkbookSheet.isBlank(row)) {
          continue;
        }
        String address = address(kind, sheet.cell(row, 0).strip());
        if (address.isEmpty()) {
          throw new ImportException("row-address", sheet.name(), Integer.toString(i + 2));
        }
        TableRecord record =
            ofKind.computeIfAbsent(
                address, key -> new TableRecord(new LinkedHashMap<>(), Set.of(), false));
        Map<String, Object> item = tree(fields, "", sheet, row);
        if (list.isPresent()) {
          add(list.get(), record.tree(), item, i + 2);
        } else if (record.whole()) {
          throw new ImportException("row-twice", address, Integer.toString(i + 2));
        } else {
          record.tree().putAll(item);
          ofKind.put(address, new TableRecord(record.tree(), record.held(), true));
        }
      }
    }
    return held(records, sheets);
  }

  private static void columnsUnknown(
      WorkbookSheet sheet, List<Field<?>> fields, List<ImportNotice> notices) {
    List<String> known = RecordSheets.headings(fields);
    for (int i = 1; i < sheet.headings().size(); i++) {
      int column = i;
      String heading = sheet.headings().get(i);
      long rows = sheet.body().stream().filter(row -> !sheet.cell(row, column).isBlank()).count();
      boolean continuation = LongCells.isContinuation(heading);
      if (rows > 0
          && !continuation
          && (!known.contains(heading) || sheet.headings().indexOf(heading) < i)) {
        notices.add(ImportNotice.of("column", 0, sheet.name(), heading, Long.toString(rows)));
      }
    }
  }

  /** Excel writes the day that is a ledger's address as 2023/12/31. */
  private static String address(RecordKind kind, String cell) {
    return kind == RecordKind.COUNTS && SLASHED.matcher(cell).matches()
        ? ValueParser.day(cell).orElse(cell)
        : cell;
  }

  /** Adds the keys that the tables have: a list without a row for a record is empty. */
  private static Map<RecordKind, Map<String, TableRecord>> held(
      Map<RecordKind, Map<String, TableRecord>> records, List<WorkbookSheet> sheets) {
    records.forEach(
        (kind, ofKind) -> {
          Set<String> lists = new HashSet<>();
          Set<String> columns = new HashSet<>();
          for (WorkbookSheet sheet : sheets) {
            if (RecordSheets.kind(sheet.name()).equals(Optional.of(kind))) {
              RecordSheets.list(kind, sheet.name())
                  .ifPresentOrElse(
                      list -> lists.add(list.english()), () -> columns.addAll(keys(kind, sheet)));
            }
          }
          ofKind.replaceAll(
              (address, record) -> {
                Set<String> held = new HashSet<>(lists);
                held.addAll(record.whole() ? columns : Set.of());
                return new TableRecord(record.tree(), held, record.whole());
              });
        });
    return records;
  }

  /** The keys that have a column in a first table. */
  private static Set<String> keys(RecordKind kind, WorkbookSheet sheet) {
    Set<String> keys = new HashSet<>();
    for (Field<?> field : RecordSheets.columns(kind)) {
      if (RecordSheets.headings(List.of(field)).stream().anyMatch(sheet.headings()::contains)) {
        keys.add(field.english());
      }
    }
    return keys;
  }

  private static Map<String, Object> tree(
      List<Field<?>> fields, String before, WorkbookSheet sheet, List<String> row)
      throws ImportException {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Field<?> field : fields) {
      String heading = before + field.chinese();
      if (field.type() instanceof Fields group) {
        Map<String, Object> inner =
            tree(group.fields(), heading + RecordSheets.BETWEEN, sheet, row);
        if (!inner.isEmpty()) {
          tree.put(field.english(), inner);
        }
        continue;
      }
      String cell = sheet.cell(row, sheet.headings().indexOf(heading));
      if (!cell.isEmpty()) {
        tree.put(field.english(), value(field.type(), cell));
      }
    }
    return tree;
  }

  private static Object value(FieldType<?> type, String cell) throws ImportException {
    if (type instanceof Anything) {
      return loose(cell);
    }
    return type.shown(
        text ->
            text.isDay() && SLASHED.matcher(cell).matches()
                ? ValueParser.moment(cell).orElse(cell)
                : cell,
        item -> texts(cell),
        fields -> cell);
  }

  /** The lines that are not empty. */
  private static List<String> texts(String cell) {
    return Arrays.stream(cell.split("\n", -1))
        .map(String::trim)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** A list or mapping, written as JSON, or a text. */
  private static Object loose(String cell) throws ImportException {
    if (!cell.startsWith("{") && !cell.startsWith("[")) {
      return cell;
    }
    try {
      return JSON.readValue(cell, Object.class);
    } catch (JacksonException e) {
      throw new ImportException("cell", cell);
    }
  }

  private static void add(
      Field<?> list, Map<String, Object> record, Map<String, Object> item, int row)
      throws ImportException {
    if (!(list.type() instanceof Keyed<?>)) {
      Optional<Object> text =
          list.type().item() instanceof Fields fields ? fields.text(item) : Optional.empty();
      values(record, list.english()).add(text.orElse(item));
      return;
    }
    Object key = item.remove(Keyed.OWN_KEY);
    Map<String, Object> target = list.english().isEmpty() ? record : items(record, list.english());
    if (target.put(String.valueOf(key), item) != null) {
      throw new ImportException("row-twice", String.valueOf(key), Integer.toString(row));
    }
  }

  /** The list of a key, which only this reader writes to. */
  @SuppressWarnings("unchecked")
  private static List<Object> values(Map<String, Object> record, String key) {
    return (List<Object>) record.computeIfAbsent(key, each -> new ArrayList<>());
  }

  /** The mapping of a key, which only this reader writes to. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> items(Map<String, Object> record, String key) {
    return (Map<String, Object>) record.computeIfAbsent(key, each -> new LinkedHashMap<>());
  }
}
