package fengcai.exchange;

import fengcai.content.Content;
import fengcai.content.RecordEdit;
import fengcai.content.RecordKind;
import fengcai.content.RecordText;
import fengcai.content.SavedFile;
import fengcai.model.Region;
import fengcai.model.RegionCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings files of offices into a content folder, each wholly or not at all. */
public final class Importer {

  private static final Set<String> TABLES = Set.of("xlsx", "csv");

  private final Path content;
  private final boolean force;
  private final Optional<RegionCode> region;
  private final Map<String, Path> written = new HashMap<>();
  private Directory directory;

  /**
   * What came of one file.
   *
   * @param records the files that were written, by their paths in the content folder
   */
  public record Result(List<String> records, List<Remark> remarks) {
    public Result {
      records = List.copyOf(records);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Prepares to bring files in.
   *
   * @param force whether records that are there may be overwritten
   * @param region the county of profiles that do not tell theirs
   */
  public Importer(Path content, boolean force, Optional<RegionCode> region) {
    this.content = content;
    this.force = force;
    this.region = region;
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
   * Brings one file in.
   *
   * @throws ImportFault if nothing can be made of it; nothing was written then
   */
  public Result bring(Path file) throws IOException, ImportFault {
    return switch (ending(file)) {
      case "docx" -> profile(WordReader.read(file), file);
      case "txt" -> profile(PlainTextReader.read(file), file);
      case "html", "htm" -> profile(WebPageReader.read(file), file);
      case "xlsx" -> workbook(WorkbookReader.read(file), file);
      case "csv" -> sheets(List.of(CsvFile.read(file, RecordSet.table(file))), file);
      case "json" -> records(RecordSet.ofJson(file), List.of(), file);
      case "doc", "wps", "rtf" -> throw new ImportFault("old-word");
      case "xls", "et" -> throw new ImportFault("old-excel");
      default -> throw new ImportFault("ending", ending(file));
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
    return exported(sheets, List.of(), files.getFirst());
  }

  private Result exported(List<Sheet> sheets, List<Remark> before, Path file)
      throws IOException, ImportFault {
    List<Remark> remarks = new ArrayList<>(before);
    Map<String, byte[]> files = RecordSet.files(sheets, directory, remarks);
    return records(files, remarks, file);
  }

  private Result records(Map<String, byte[]> files, List<Remark> remarks, Path source)
      throws IOException, ImportFault {
    requireFree(files.keySet());
    write(files);
    files.keySet().forEach(file -> written.put(file, source));
    directory = Directory.of(content);
    return new Result(List.copyOf(files.keySet()), remarks);
  }

  private Result workbook(WorkbookReader.Workbook workbook, Path file)
      throws IOException, ImportFault {
    Result result = sheets(workbook.sheets(), file);
    List<Remark> remarks = new ArrayList<>(result.remarks());
    workbook.hidden().forEach(name -> remarks.add(Remark.of("sheet-hidden", 0, name)));
    return new Result(result.records(), remarks);
  }

  private Result sheets(List<Sheet> sheets, Path file) throws IOException, ImportFault {
    List<Sheet> exported = sheets.stream().filter(RecordSheets::isOne).toList();
    List<Remark> remarks = new ArrayList<>();
    if (!exported.isEmpty()) {
      sheets.stream()
          .filter(sheet -> !exported.contains(sheet) && !sheet.isBlank())
          .forEach(sheet -> remarks.add(Remark.of("sheet-unknown", 0, sheet.name())));
      return exported(exported, remarks, file);
    }
    Directory known = directory.copy();
    SheetsImport reading = new SheetsImport(known, force, region);
    reading.read(sheets);
    Map<String, byte[]> profiles = reading.profiles();
    requireFree(profiles.keySet());
    Map<String, byte[]> files = new LinkedHashMap<>(profiles);
    files.putAll(reading.ledgers());
    write(files);
    profiles.keySet().forEach(path -> written.put(path, file));
    directory = known;
    return new Result(List.copyOf(files.keySet()), reading.remarks());
  }

  private Result profile(Manuscript manuscript, Path file) throws IOException, ImportFault {
    Directory known = directory.copy();
    ProfileImport.Made made = ProfileImport.of(manuscript, known, region);
    String path = Content.fileOf(made.id());
    requireFree(Set.of(path));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(path, bytes(made.record()));
    made.media().forEach((target, picture) -> files.put(target, picture.bytes()));
    write(files);
    written.put(path, file);
    directory = known;
    return new Result(List.of(path), made.remarks());
  }

  static byte[] bytes(Map<String, Object> record) {
    return RecordText.of(record).getBytes(StandardCharsets.UTF_8);
  }

  private void requireFree(Set<String> paths) throws ImportFault {
    for (String path : paths) {
      Path earlier = written.get(path);
      if (earlier != null) {
        throw new ImportFault("same-address", path, earlier.getFileName().toString());
      }
      if (!force && Files.exists(content.resolve(path))) {
        throw new ImportFault("exists", path);
      }
    }
  }

  /** A record that replaces another keeps what people wrote beside it. */
  private static byte[] inPlaceOf(Path target, Map.Entry<String, byte[]> file) throws IOException {
    Optional<RecordKind> kind = RecordKind.ofFile(file.getKey());
    SavedFile saved = SavedFile.read(target);
    if (kind.isEmpty() || saved.text().isEmpty()) {
      return file.getValue();
    }
    String fresh = new String(file.getValue(), StandardCharsets.UTF_8);
    return saved.encoded(RecordEdit.replacing(saved.plainText(), fresh, kind.get()));
  }

  /** Writes all beside their places first, so that a full disk leaves no half. */
  private void write(Map<String, byte[]> files) throws IOException {
    List<Path> partial = new ArrayList<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path target = content.resolve(file.getKey());
        Files.createDirectories(target.resolveSibling(""));
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        partial.add(part);
        Files.write(part, inPlaceOf(target, file));
      }
      for (String file : files.keySet()) {
        Path target = content.resolve(file);
        Files.move(
            target.resolveSibling("." + target.getFileName() + ".part"),
            target,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path part : partial) {
        Files.deleteIfExists(part);
      }
    }
  }
}
