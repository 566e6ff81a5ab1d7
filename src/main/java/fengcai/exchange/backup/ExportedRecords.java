package fengcai.exchange.backup;

import fengcai.content.keys.RecordKind;
import fengcai.exchange.record.ImportNotice;
import fengcai.exchange.record.ImportedRecord;
import fengcai.exchange.record.RecordCatalogue;
import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.ImportLimit;
import fengcai.exchange.source.TextFile;
import fengcai.exchange.source.WorkbookSheet;
import fengcai.exchange.source.excel.CsvFile;
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
public final class ExportedRecords {

  /** Separates the requested name from that of the table in names of CSV files. */
  public static final String BEFORE_TABLE = "_";

  private ExportedRecords() {}

  private static String file(RecordKind kind, String address) throws ImportException {
    return kind.file(address).orElseThrow(() -> new ImportException("address", address));
  }

  /** The table of a CSV file, by the file's name: {@code 2026_社区-荣誉.csv}. */
  public static String table(Path csv) {
    String name = csv.getFileName().toString().replaceFirst("(?i)\\.csv$", "");
    return name.substring(name.lastIndexOf(BEFORE_TABLE) + 1);
  }

  /**
   * The records of tables.
   *
   * @param notices to which those about unknown columns are added
   * @throws ImportException if a table of a list refers to an unknown record
   */
  public static List<ImportedRecord> of(
      List<WorkbookSheet> sheets, RecordCatalogue catalogue, List<ImportNotice> notices)
      throws ImportException {
    List<ImportedRecord> records = new ArrayList<>();
    for (var ofKind : RecordSheetReader.records(sheets, notices).entrySet()) {
      RecordKind kind = ofKind.getKey();
      for (var record : ofKind.getValue().entrySet()) {
        String file = file(kind, record.getKey());
        RecordSheetReader.TableRecord told = record.getValue();
        if (!told.whole() && RecordSheets.hasColumns(kind) && !catalogue.holds(file)) {
          throw new ImportException("record-lacks", record.getKey());
        }
        Map<String, Object> tree = RecordSheets.inOrder(kind, told.tree());
        records.add(new ImportedRecord(file, kind, tree, 0, told.held()));
      }
    }
    return records;
  }

  /** The records of a JSON document. */
  public static List<ImportedRecord> ofJson(Path file) throws IOException, ImportException {
    Object document = document(TextFile.read(file));
    List<ImportedRecord> records = new ArrayList<>();
    for (Map.Entry<String, Object> ofKind : map(document).entrySet()) {
      RecordKind kind =
          RecordKind.of(ofKind.getKey())
              .orElseThrow(() -> new ImportException("json-kind", ofKind.getKey()));
      for (Map.Entry<String, Object> record : map(ofKind.getValue()).entrySet()) {
        Map<String, Object> tree = map(record.getValue());
        String target = file(kind, record.getKey());
        records.add(new ImportedRecord(target, kind, tree, 0, RecordSheets.keys(kind)));
      }
    }
    return records;
  }

  private static Object document(String json) throws ImportException {
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
      throw new ImportException("json", e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }
  }

  private static Map<String, Object> map(Object value) throws ImportException {
    if (!(value instanceof Map<?, ?> map)) {
      throw new ImportException("json-form");
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
  public static boolean isTable(Path file) {
    try {
      return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv")
          && RecordSheets.isOne(CsvFile.read(file, table(file)));
    } catch (ImportException | IOException | OutOfMemoryError unreadable) {
      return false;
    }
  }
}
