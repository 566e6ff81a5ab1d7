package fengcai.exchange;

import fengcai.content.RecordKind;
import fengcai.content.RecordTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
   * The files of records, by their paths in the content folder. What the tables do not hold stays
   * as it is there.
   *
   * @param remarks to which what was not understood is added
   * @throws ImportFault if a table of a list names a record that is nowhere
   */
  static Map<String, byte[]> files(List<Sheet> sheets, Directory directory, List<Remark> remarks)
      throws ImportFault {
    Map<RecordKind, Map<String, Map<String, Object>>> records = new LinkedHashMap<>();
    for (var kind : RecordSheetReader.records(sheets, remarks).entrySet()) {
      Map<String, Map<String, Object>> ofKind = new LinkedHashMap<>();
      for (var record : kind.getValue().entrySet()) {
        ofKind.put(
            record.getKey(), merged(kind.getKey(), record.getKey(), record.getValue(), directory));
      }
      records.put(kind.getKey(), ofKind);
    }
    return files(records);
  }

  private static Map<String, Object> merged(
      RecordKind kind, String address, RecordSheetReader.Told told, Directory directory)
      throws ImportFault {
    Optional<Map<String, Object>> there = directory.record(file(kind, address), kind);
    if (!told.whole() && there.isEmpty() && RecordSheets.hasColumns(kind)) {
      throw new ImportFault("record-lacks", address);
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    if (RecordSheets.hasColumns(kind)) {
      there.ifPresent(tree::putAll);
      tree.keySet().removeAll(told.held());
    }
    tree.putAll(told.tree());
    return RecordSheets.inOrder(kind, tree);
  }

  static Map<String, byte[]> ofJson(Path file) throws IOException, ImportFault {
    Object document = document(PlainTextReader.decode(SourceFile.read(file)));
    Map<RecordKind, Map<String, Map<String, Object>>> records = new LinkedHashMap<>();
    for (Map.Entry<String, Object> kind : map(document).entrySet()) {
      Optional<RecordKind> known = RecordKind.of(kind.getKey());
      if (known.isEmpty()) {
        throw new ImportFault("json-kind", kind.getKey());
      }
      Map<String, Map<String, Object>> ofKind = new LinkedHashMap<>();
      for (Map.Entry<String, Object> record : map(kind.getValue()).entrySet()) {
        ofKind.put(record.getKey(), map(record.getValue()));
      }
      records.put(known.get(), ofKind);
    }
    return files(records);
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

  private static Map<String, byte[]> files(
      Map<RecordKind, Map<String, Map<String, Object>>> records) throws ImportFault {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Map.Entry<RecordKind, Map<String, Map<String, Object>>> kind : records.entrySet()) {
      for (Map.Entry<String, Map<String, Object>> record : kind.getValue().entrySet()) {
        files.put(
            file(kind.getKey(), record.getKey()),
            RecordTree.write(record.getValue(), kind.getKey()).getBytes(StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static Map<String, Object> map(Object value) throws ImportFault {
    if (!(value instanceof Map<?, ?> map)) {
      throw new ImportFault("json-form");
    }
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach((key, each) -> named.put(key.toString(), each));
    return named;
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
