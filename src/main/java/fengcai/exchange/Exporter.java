package fengcai.exchange;

import fengcai.content.edit.RecordTree;
import fengcai.content.keys.RecordKind;
import fengcai.diagnostic.output.JsonText;
import fengcai.exchange.backup.ExportedRecords;
import fengcai.exchange.backup.RecordSheets;
import fengcai.exchange.source.WorkbookSheet;
import fengcai.exchange.source.excel.CsvFile;
import fengcai.exchange.source.excel.WorkbookWriter;
import fengcai.io.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Exports all records of a content folder in files that can be imported again. */
public final class Exporter {

  private final Path content;
  private final Set<String> omitted = new TreeSet<>();

  public Exporter(Path content) {
    this.content = content;
    omitted.addAll(RecordTree.refused(content));
  }

  /** The files of records that cannot be read and were left out, in order. */
  public List<String> omitted() {
    return List.copyOf(omitted);
  }

  public void writeWorkbook(Path file) throws IOException {
    WorkbookWriter.write(file, sheets());
  }

  /** Writes a CSV file for each table, with the table's name before the extension. */
  public List<Path> writeCsv(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("(?i)\\.csv$", "");
    List<Path> written = new ArrayList<>();
    for (WorkbookSheet sheet : sheets()) {
      Path target =
          file.resolveSibling(name + ExportedRecords.BEFORE_TABLE + sheet.name() + ".csv");
      CsvFile.write(target, sheet);
      written.add(target);
    }
    return written;
  }

  /** Writes a JSON document: records by kind and address. */
  public void writeJson(Path file) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    records().forEach((kind, records) -> all.put(kind.id(), records));
    AtomicFile.write(file, (JsonText.of(all) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private List<WorkbookSheet> sheets() {
    return records().entrySet().stream()
        .flatMap(kind -> RecordSheets.of(kind.getKey(), kind.getValue()).stream())
        .filter(sheet -> !sheet.body().isEmpty())
        .toList();
  }

  /** The records of each kind by address. */
  private Map<RecordKind, Map<String, Map<String, Object>>> records() {
    Map<RecordKind, Map<String, Map<String, Object>>> all = new LinkedHashMap<>();
    for (RecordKind kind : RecordSheets.exchanged()) {
      for (String file : RecordTree.files(content, kind)) {
        if (Files.exists(content.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
          RecordTree.read(content, file, kind)
              .ifPresentOrElse(
                  tree ->
                      all.computeIfAbsent(kind, key -> new LinkedHashMap<>())
                          .put(kind.address(file), tree),
                  () -> omitted.add(file));
        }
      }
    }
    return all;
  }
}
