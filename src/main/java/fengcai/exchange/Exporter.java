package fengcai.exchange;

import fengcai.content.RecordKind;
import fengcai.content.RecordTree;
import fengcai.diagnostic.JsonText;
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

/** Takes records out of a content folder: all of them, so that they can be brought back in. */
public final class Exporter {

  private final Path content;
  private final Set<String> omitted = new TreeSet<>();

  public Exporter(Path content) {
    this.content = content;
    omitted.addAll(RecordTree.refused(content));
  }

  /** The files of records that could not be read and are not in what was written, in order. */
  public List<String> omitted() {
    return List.copyOf(omitted);
  }

  /** One workbook with all tables. */
  public void writeWorkbook(Path file) throws IOException {
    WorkbookWriter.write(file, sheets());
  }

  /** A CSV file for each table; the name of the table is put before the ending. */
  public List<Path> writeCsv(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("(?i)\\.csv$", "");
    List<Path> written = new ArrayList<>();
    for (Sheet sheet : sheets()) {
      Path target = file.resolveSibling(name + RecordSet.BEFORE_TABLE + sheet.name() + ".csv");
      CsvFile.write(target, sheet);
      written.add(target);
    }
    return written;
  }

  /** One JSON document: kind, address, record. */
  public void writeJson(Path file) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    for (RecordKind kind : RecordSheets.exchanged()) {
      Map<String, Map<String, Object>> records = records(kind);
      if (!records.isEmpty()) {
        all.put(kind.id(), records);
      }
    }
    AtomicFile.write(file, (JsonText.of(all) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    for (RecordKind kind : RecordSheets.exchanged()) {
      Map<String, Map<String, Object>> records = records(kind);
      if (!records.isEmpty()) {
        RecordSheets.of(kind, records).stream()
            .filter(sheet -> !sheet.body().isEmpty())
            .forEach(sheets::add);
      }
    }
    return sheets;
  }

  private Map<String, Map<String, Object>> records(RecordKind kind) {
    Map<String, Map<String, Object>> records = new LinkedHashMap<>();
    for (String file : RecordTree.files(content, kind)) {
      if (Files.exists(content.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
        RecordTree.read(content, file, kind)
            .ifPresentOrElse(
                tree -> records.put(kind.address(file), tree), () -> omitted.add(file));
      }
    }
    return records;
  }
}
