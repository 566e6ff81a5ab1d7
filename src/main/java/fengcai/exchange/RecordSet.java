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

/** Records that were exported, by the files of a content folder that hold them. */
final class RecordSet {

  /** Between the name that was asked for and that of a table, in names of CSV files. */
  static final String BEFORE_TABLE = "_";

  private RecordSet() {}

  private static String file(RecordKind kind, String address) throws ImportFault {
    return kind.file(address).orElseThrow(() -> new ImportFault("address", address));
  }

  /** The table that a CSV file holds, by its name: {@code 2026_社区-荣誉.csv}. */
  static String table(Path csv) {
    String name = csv.getFileName().toString().replaceFirst("(?i)\\.csv$", "");
    return name.substring(name.lastIndexOf(BEFORE_TABLE) + 1);
  }

  /**
   * The records of tables.
   *
   * @param remarks to which what was not understood is added
   * @throws ImportFault if a table of a list names a record that is nowhere
   */
  static List<ImportedRecord> of(List<Sheet> sheets, Directory directory, List<Remark> remarks)
      throws ImportFault {
    List<ImportedRecord> records = new ArrayList<>();
    for (var ofKind : RecordSheetReader.records(sheets, remarks).entrySet()) {
      RecordKind kind = ofKind.getKey();
      for (var record : ofKind.getValue().entrySet()) {
        String file = file(kind, record.getKey());
        RecordSheetReader.TableRecord told = record.getValue();
        if (!told.whole() && RecordSheets.hasColumns(kind) && !directory.holds(file)) {
          throw new ImportFault("record-lacks", record.getKey());
        }
        Map<String, Object> tree = RecordSheets.inOrder(kind, told.tree());
        records.add(new ImportedRecord(file, kind, tree, 0, told.held()));
      }
    }
    return records;
  }

  /** The records of a document, each of them whole. */
  static List<ImportedRecord> ofJson(Path file) throws IOException, ImportFault {
    Object document = document(PlainTextReader.decode(ImportedFile.read(file)));
    List<ImportedRecord> records = new ArrayList<>();
    for (Map.Entry<String, Object> kind : map(document).entrySet()) {
      Optional<RecordKind> known = RecordKind.of(kind.getKey());
      if (known.isEmpty()) {
        throw new ImportFault("json-kind", kind.getKey());
      }
      for (Map.Entry<String, Object> record : map(kind.getValue()).entrySet()) {
        Map<String, Object> tree = map(record.getValue());
        records.add(
            new ImportedRecord(
                file(known.get(), record.getKey()),
                known.get(),
                tree,
                0,
                RecordSheets.keys(known.get())));
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
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach((key, each) -> stated(each).ifPresent(some -> named.put(key.toString(), some)));
    return named;
  }

  /** A value without what is null in it. */
  private static Optional<Object> stated(@Nullable Object value) {
    return switch (value) {
      case null -> Optional.empty();
      case Map<?, ?> map -> {
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach(
            (key, each) -> stated(each).ifPresent(some -> members.put(key.toString(), some)));
        yield Optional.of(members);
      }
      case List<?> list ->
          Optional.of(list.stream().flatMap(each -> stated(each).stream()).toList());
      default -> Optional.of(value);
    };
  }

  /** Whether a CSV file holds exported records; one that cannot be read holds none. */
  static boolean isTable(Path file) {
    try {
      return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv")
          && RecordSheets.isOne(CsvFile.read(file, table(file)));
    } catch (ImportFault | IOException | OutOfMemoryError unreadable) {
      return false;
    }
  }
}
