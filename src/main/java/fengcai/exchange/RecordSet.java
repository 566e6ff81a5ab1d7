package fengcai.exchange;

import fengcai.content.RecordKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Reads exported records. */
final class RecordSet {

  /** Separates the requested name from that of the table in names of CSV files. */
  static final String BEFORE_TABLE = "_";

  private RecordSet() {}

  private static String file(RecordKind kind, String address) throws ImportFault {
    return kind.file(address).orElseThrow(() -> new ImportFault("address", address));
  }

  /** The table of a CSV file, by the file's name: {@code 2026_社区-荣誉.csv}. */
  static String table(Path csv) {
    String name = csv.getFileName().toString().replaceFirst("(?i)\\.csv$", "");
    return name.substring(name.lastIndexOf(BEFORE_TABLE) + 1);
  }

  /**
   * The records of tables.
   *
   * @param notices to which those about unknown columns are added
   * @throws ImportFault if a table of a list refers to an unknown record
   */
  static List<ImportedRecord> of(List<Sheet> sheets, Directory catalogue, List<Remark> notices)
      throws ImportFault {
    List<ImportedRecord> records = new ArrayList<>();
    for (var ofKind : RecordSheetReader.records(sheets, notices).entrySet()) {
      RecordKind kind = ofKind.getKey();
      for (var record : ofKind.getValue().entrySet()) {
        String file = file(kind, record.getKey());
        RecordSheetReader.TableRecord told = record.getValue();
        if (!told.whole() && RecordSheets.hasColumns(kind) && !catalogue.holds(file)) {
          throw new ImportFault("record-lacks", record.getKey());
        }
        Map<String, Object> tree = RecordSheets.inOrder(kind, told.tree());
        records.add(new ImportedRecord(file, kind, tree, 0, told.held()));
      }
    }
    return records;
  }

  /** The records of a JSON document. */
  static List<ImportedRecord> ofJson(Path file) throws IOException, ImportFault {
    Object document = document(PlainTextReader.decode(ImportedFile.read(file)));
    List<ImportedRecord> records = new ArrayList<>();
    for (Map.Entry<String, Object> ofKind : map(document).entrySet()) {
      RecordKind kind =
          RecordKind.of(ofKind.getKey())
              .orElseThrow(() -> new ImportFault("json-kind", ofKind.getKey()));
      for (Map.Entry<String, Object> record : map(ofKind.getValue()).entrySet()) {
        Map<String, Object> tree = map(record.getValue());
        String target = file(kind, record.getKey());
        records.add(new ImportedRecord(target, kind, tree, 0, RecordSheets.keys(kind)));
      }
    }
    return records;
  }

  private static Object document(String json) throws ImportFault {
    JsonMapper mapper = JsonMapper.builder().build();
    try (JsonParser parser = mapper.createParser(json)) {
      long values = 0;
      while (parser.nextToken() != null) {
        ImportLimit.VALUES.require(++values);
        if (parser.streamReadContext().getNestingDepth() > ImportLimit.DEPTH.most()) {
          throw ImportLimit.DEPTH.fault(parser.streamReadContext().getNestingDepth());
        }
      }
      return mapper.readValue(json, Object.class);
    } catch (JacksonException e) {
      throw new ImportFault("json", e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }
  }

  private static Map<String, Object> map(Object value) throws ImportFault {
    if (!(value instanceof Map<?, ?> map)) {
      throw new ImportFault("json-form");
    }
    return members(map);
  }

  private static Map<String, Object> members(Map<?, ?> map) {
    Map<String, Object> members = new LinkedHashMap<>();
    map.forEach(
        (key, each) -> withoutNulls(each).ifPresent(some -> members.put(key.toString(), some)));
    return members;
  }

  private static Optional<Object> withoutNulls(@Nullable Object value) {
    return switch (value) {
      case null -> Optional.empty();
      case Map<?, ?> map -> Optional.of(members(map));
      case List<?> list ->
          Optional.of(list.stream().flatMap(each -> withoutNulls(each).stream()).toList());
      default -> Optional.of(value);
    };
  }

  /** Whether a CSV file has exported records; false if it cannot be read. */
  static boolean isTable(Path file) {
    try {
      return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv")
          && RecordSheets.isOne(CsvFile.read(file, table(file)));
    } catch (ImportFault | IOException | OutOfMemoryError unreadable) {
      return false;
    }
  }
}
