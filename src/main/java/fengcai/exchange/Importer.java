package fengcai.exchange;

import fengcai.content.RecordKind;
import fengcai.model.Region;
import fengcai.model.RegionCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Imports files of offices into a content folder, merging them with the records there. */
public final class Importer {

  private static final Set<String> TABLES = Set.of("xlsx", "csv");
  private static final Set<RecordKind> LEDGERS = Set.of(RecordKind.COUNTS, RecordKind.HONOUR);

  private final Path content;
  private final Optional<RegionCode> region;
  private final ContentWriter writer;
  private final Map<String, Path> imported = new HashMap<>();
  private Directory directory;

  /**
   * What came of one file.
   *
   * @param records the records that are new or were changed, by their paths in the content folder
   * @param unchanged the records that say the same as before
   * @param backups the folders that have the changed records as they were
   */
  public record Result(
      List<String> records, List<String> unchanged, Set<Path> backups, List<Remark> remarks) {
    public Result {
      records = List.copyOf(records);
      unchanged = List.copyOf(unchanged);
      backups = Set.copyOf(backups);
      remarks = List.copyOf(remarks);
    }

    /** How much of the file was neither imported nor kept in notes. */
    public long unused() {
      return remarks.stream().filter(Remark::isUnused).count();
    }
  }

  /**
   * Prepares an import.
   *
   * @param overwrite whether values that differ replace those of existing records
   * @param region the county of profiles that do not tell theirs
   * @param now names the folder of the backup
   */
  public Importer(Path content, boolean overwrite, Optional<RegionCode> region, LocalDateTime now) {
    this.content = content;
    this.region = region;
    this.writer = new ContentWriter(content, overwrite, now);
    this.directory = Directory.of(content);
  }

  /** Whether communities can have their addresses below a division of this content. */
  public boolean knows(RegionCode county) {
    return Place.isCounty(county)
        && directory.regions().stream().map(Region::code).anyMatch(county::equals);
  }

  /** Files in the order in which they can be brought in: tables may name what others bring. */
  public static List<Path> inOrder(List<Path> files) {
    List<Path> ordered = new ArrayList<>();
    files.stream().filter(file -> !TABLES.contains(ending(file))).forEach(ordered::add);
    files.stream().filter(file -> TABLES.contains(ending(file))).forEach(ordered::add);
    return ordered;
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /**
   * Imports one file.
   *
   * @throws ImportFault if nothing can be made of it; nothing was written then
   * @throws UnwrittenException if a file of the content folder cannot be written
   */
  public Result bring(Path file) throws IOException, ImportFault {
    String ending = ending(file);
    if (FileKind.isOfficeXml(ending) && FileKind.isEncrypted(file)) {
      throw new ImportFault("encrypted");
    }
    return switch (ending) {
      case "docx" -> profile(WordReader.read(file), file);
      case "txt" -> profile(PlainTextReader.read(file), file);
      case "html", "htm" -> profile(WebPageReader.read(file), file);
      case "xlsx" -> workbook(WorkbookReader.read(file), file);
      case "csv" -> sheets(List.of(CsvFile.read(file, RecordSet.table(file))), file);
      case "json" -> exported(RecordSet.ofJson(file), List.of(), file);
      default -> throw new ImportFault("kind." + FileKind.advice(ending));
    };
  }

  /** CSV files that were exported together and can only be brought in together. */
  public List<Path> tables(List<Path> files) {
    List<Path> tables = new ArrayList<>();
    for (Path file : files) {
      if (RecordSet.isTable(file)) {
        tables.add(file);
      }
    }
    return tables;
  }

  /** Brings in the tables of one export. */
  public Result bringTables(List<Path> files) throws IOException, ImportFault {
    List<Sheet> sheets = new ArrayList<>();
    for (Path file : files) {
      sheets.add(CsvFile.read(file, RecordSet.table(file)));
    }
    return exportedSheets(sheets, List.of(), files.getFirst());
  }

  private Result exportedSheets(List<Sheet> sheets, List<Remark> before, Path file)
      throws IOException, ImportFault {
    List<Remark> remarks = new ArrayList<>(before);
    return exported(RecordSet.of(sheets, directory, remarks), remarks, file);
  }

  private Result exported(List<ImportedRecord> records, List<Remark> remarks, Path file)
      throws IOException, ImportFault {
    requireNew(records);
    Result result = write(records, Map.of(), remarks);
    remember(records, file);
    directory = Directory.of(content);
    return result;
  }

  private Result workbook(WorkbookReader.Workbook workbook, Path file)
      throws IOException, ImportFault {
    Result result = sheets(workbook.sheets(), file);
    List<Remark> remarks = new ArrayList<>(result.remarks());
    workbook.hidden().forEach(name -> remarks.add(Remark.of("sheet-hidden", 0, name)));
    return new Result(result.records(), result.unchanged(), result.backups(), remarks);
  }

  private Result sheets(List<Sheet> sheets, Path file) throws IOException, ImportFault {
    List<Sheet> exported = sheets.stream().filter(RecordSheets::isOne).toList();
    List<Remark> remarks = new ArrayList<>();
    if (!exported.isEmpty()) {
      sheets.stream()
          .filter(sheet -> !exported.contains(sheet) && !sheet.isBlank())
          .forEach(sheet -> remarks.add(Remark.of("sheet-unknown", 0, sheet.name())));
      return exportedSheets(exported, remarks, file);
    }
    Directory known = directory.copy();
    SheetsImport reading = new SheetsImport(known, region);
    reading.read(sheets);
    List<ImportedRecord> records = reading.records();
    requireNew(records);
    Result result = write(Placement.of(records, known), Map.of(), reading.remarks());
    remember(records, file);
    directory = known;
    return result;
  }

  private Result profile(Manuscript manuscript, Path file) throws IOException, ImportFault {
    Directory known = directory.copy();
    ProfileImport.Made made = ProfileImport.of(manuscript, known, region, 0);
    List<ImportedRecord> records = List.of(made.record());
    requireNew(records);
    Result result = write(Placement.of(records, known), made.media(), made.remarks());
    remember(records, file);
    directory = known;
    return result;
  }

  private void requireNew(List<ImportedRecord> records) throws ImportFault {
    for (ImportedRecord record : records) {
      Path earlier = imported.get(record.file());
      if (earlier != null) {
        throw new ImportFault("same-address", record.file(), earlier.getFileName().toString());
      }
    }
  }

  /** Ledgers may be added to by several files, other records come from one. */
  private void remember(List<ImportedRecord> records, Path source) {
    records.stream()
        .filter(record -> !LEDGERS.contains(record.kind()))
        .forEach(record -> imported.put(record.file(), source));
  }

  private Result write(
      List<ImportedRecord> records, Map<String, Picture> media, List<Remark> before)
      throws IOException {
    ContentWriter.Written written = writer.write(records, media);
    List<Remark> remarks = new ArrayList<>(before);
    remarks.addAll(written.remarks());
    return new Result(written.changed(), written.unchanged(), written.backups(), remarks);
  }
}
