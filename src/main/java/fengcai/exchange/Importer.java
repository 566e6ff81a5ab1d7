package fengcai.exchange;

import fengcai.content.Content;
import fengcai.content.ContentIndex;
import fengcai.content.RecordText;
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

/** Brings files of offices into a content folder, each wholly or not at all. */
public final class Importer {

  private final Path content;
  private final boolean force;
  private final Optional<RegionCode> region;
  private final ContentIndex index;
  private final List<Region> regions;
  private final Map<String, Path> written = new HashMap<>();
  private final Slug slug = new Slug();

  /**
   * What came of one file.
   *
   * @param records the files that were written, by their paths in the content folder
   * @param furniture how many lines were left out as being of the web page
   */
  public record Result(List<String> records, List<Remark> remarks, int furniture) {
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
    this.index = ContentIndex.of(content);
    this.regions = index.regions();
  }

  /**
   * Brings one file in.
   *
   * @throws ImportFault if nothing can be made of it; nothing was written then
   */
  public Result bring(Path file) throws IOException, ImportFault {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "docx" -> profile(WordReader.read(file), file);
      case "txt" -> profile(PlainTextReader.read(file), file);
      case "html", "htm" -> profile(WebPageReader.read(file), file);
      case "xlsx" -> sheets(SheetFiles.readWorkbook(file), file);
      case "csv" -> sheets(List.of(SheetFiles.readCsv(file, RecordSet.table(file))), file);
      case "json" -> records(RecordSet.ofJson(file), file);
      case "doc", "wps", "rtf" -> throw new ImportFault("old-word");
      case "xls", "et" -> throw new ImportFault("old-excel");
      default -> throw new ImportFault("ending", ending);
    };
  }

  /** CSV files that were exported together and can only be brought in together. */
  public List<Path> tables(List<Path> files) throws IOException {
    return RecordSet.tables(files);
  }

  /** Brings in the tables of one export. */
  public Result bringTables(List<Path> files) throws IOException, ImportFault {
    List<Sheet> sheets = new ArrayList<>();
    for (Path file : files) {
      sheets.add(SheetFiles.readCsv(file, RecordSet.table(file)));
    }
    return records(RecordSet.files(sheets), files.getFirst());
  }

  private Result records(Map<String, byte[]> files, Path source) throws IOException, ImportFault {
    for (String file : files.keySet()) {
      requireFree(file);
    }
    write(files);
    files.keySet().forEach(file -> written.put(file, source));
    return new Result(List.copyOf(files.keySet()), List.of(), 0);
  }

  private Result sheets(List<Sheet> sheets, Path file) throws IOException, ImportFault {
    List<Sheet> exported = sheets.stream().filter(RecordSheets::isOne).toList();
    if (!exported.isEmpty()) {
      return records(RecordSet.files(exported), file);
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Remark> remarks = new ArrayList<>();
    boolean known = false;
    for (Sheet sheet : sheets) {
      SheetImport reading = new SheetImport(sheet, index.communities());
      if (reading.isProfiles()) {
        known = true;
        for (Manuscript manuscript : reading.profiles()) {
          try {
            ProfileImport.Made made = ProfileImport.of(manuscript, regions, region, slug);
            files.put(Content.fileOf(made.id()), bytes(made));
            remarks.addAll(made.remarks());
          } catch (ImportFault fault) {
            throw new ImportFault(
                "row",
                manuscript.lines().isEmpty() ? 0 : manuscript.lines().getFirst().number(),
                fault);
          }
        }
      } else if (reading.isHonours() || reading.isCounts()) {
        known = true;
        SheetImport.Ledgers ledgers =
            reading.isHonours() ? reading.honours(slug) : reading.counts();
        files.putAll(ledgers.files());
        remarks.addAll(ledgers.remarks());
      }
    }
    if (!known) {
      throw new ImportFault("headings");
    }
    return new Result(records(files, file).records(), remarks, 0);
  }

  private static byte[] bytes(ProfileImport.Made made) {
    return RecordText.of(made.record()).getBytes(StandardCharsets.UTF_8);
  }

  private Result profile(Manuscript manuscript, Path file) throws IOException, ImportFault {
    ProfileImport.Made made = ProfileImport.of(manuscript, regions, region, slug);
    Map<String, byte[]> files = new LinkedHashMap<>();
    String path = Content.fileOf(made.id());
    files.put(path, bytes(made));
    made.media().forEach((target, picture) -> files.put(target, picture.bytes()));
    for (String target : files.keySet()) {
      requireFree(target);
    }
    write(files);
    written.put(path, file);
    return new Result(List.of(path), made.remarks(), made.furniture());
  }

  private void requireFree(String path) throws ImportFault {
    Path earlier = written.get(path);
    if (earlier != null) {
      throw new ImportFault("same-address", path, earlier.getFileName().toString());
    }
    if (!force && Files.exists(content.resolve(path))) {
      throw new ImportFault("exists", path);
    }
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
        Files.write(part, file.getValue());
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
