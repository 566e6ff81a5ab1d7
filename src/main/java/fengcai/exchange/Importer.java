package fengcai.exchange;

import fengcai.content.keys.RecordKind;
import fengcai.exchange.backup.ExportedRecords;
import fengcai.exchange.backup.RecordSheets;
import fengcai.exchange.profile.ProfileImport;
import fengcai.exchange.record.ContentWriter;
import fengcai.exchange.record.ImportNotice;
import fengcai.exchange.record.ImportResult;
import fengcai.exchange.record.ImportedRecord;
import fengcai.exchange.record.RecordCatalogue;
import fengcai.exchange.record.RecordPlacement;
import fengcai.exchange.record.ResolvedPlace;
import fengcai.exchange.record.UnwrittenException;
import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.Manuscript;
import fengcai.exchange.source.SourcePicture;
import fengcai.exchange.source.Workbook;
import fengcai.exchange.source.WorkbookSheet;
import fengcai.exchange.table.WorkbookImport;
import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Imports files into a content folder: reads a file, converts it to records, merges them with the
 * existing ones. Each file is imported completely or not at all.
 */
public final class Importer {

  private static final Set<RecordKind> LEDGERS = Set.of(RecordKind.COUNTS, RecordKind.HONOUR);

  private final Path content;
  private final Optional<RegionCode> county;
  private final ContentWriter writer;
  private final Map<String, Path> imported = new HashMap<>();
  private RecordCatalogue catalogue;

  /**
   * Prepares an import.
   *
   * @param overwrite whether imported values replace different ones in existing records
   * @param county of profiles that do not name theirs
   * @param now names the backup folder
   */
  public Importer(Path content, boolean overwrite, Optional<RegionCode> county, LocalDateTime now) {
    this.content = content;
    this.county = county;
    this.writer = new ContentWriter(content, overwrite, now);
    this.catalogue = RecordCatalogue.of(content);
  }

  /** Whether the content has a county in which communities can be. */
  public boolean knows(RegionCode code) {
    return ResolvedPlace.isCounty(code)
        && catalogue.regions().stream().map(Region::code).anyMatch(code::equals);
  }

  /** The files in the order of import: tables last, since they may refer to other records. */
  public static List<Path> inOrder(List<Path> files) {
    return files.stream().sorted(Comparator.comparing(ImportFormats::isTable)).toList();
  }

  /**
   * Imports a file.
   *
   * @throws ImportException if the file cannot be imported; nothing is written then
   * @throws UnwrittenException if a file of the content folder cannot be written
   */
  public ImportResult importFile(Path file) throws IOException, ImportException {
    if (ImportFormats.isExport(file)) {
      return write(ExportedRecords.ofJson(file), Map.of(), List.of(), Optional.empty(), file);
    }
    return switch (ImportFormats.read(file)) {
      case Manuscript manuscript -> importProfile(manuscript, file);
      case Workbook workbook -> importWorkbook(workbook, file);
    };
  }

  /** The CSV files among others that are tables of one export and must be imported together. */
  public List<Path> exportedTables(List<Path> files) {
    return files.stream().filter(ExportedRecords::isTable).toList();
  }

  public ImportResult importTables(List<Path> files) throws IOException, ImportException {
    List<WorkbookSheet> sheets = new ArrayList<>();
    for (Path file : files) {
      sheets.add(ImportFormats.csv(file));
    }
    return importExported(sheets, List.of(), files.getFirst());
  }

  private ImportResult importProfile(Manuscript manuscript, Path file)
      throws IOException, ImportException {
    RecordCatalogue extended = catalogue.copy();
    ProfileImport.Result result = ProfileImport.of(manuscript, extended, county, 0);
    return write(
        List.of(result.record()), result.media(), result.notices(), Optional.of(extended), file);
  }

  private ImportResult importWorkbook(Workbook workbook, Path file)
      throws IOException, ImportException {
    List<WorkbookSheet> exported = workbook.sheets().stream().filter(RecordSheets::isOne).toList();
    ImportResult result =
        exported.isEmpty()
            ? importOfficeTables(workbook.sheets(), file)
            : importExported(
                exported,
                workbook.sheets().stream()
                    .filter(sheet -> !exported.contains(sheet) && !sheet.isBlank())
                    .map(sheet -> ImportNotice.of("sheet-unknown", 0, sheet.name()))
                    .toList(),
                file);
    List<ImportNotice> hidden =
        workbook.hidden().stream().map(name -> ImportNotice.of("sheet-hidden", 0, name)).toList();
    return result.withNotices(List.of(), hidden);
  }

  private ImportResult importOfficeTables(List<WorkbookSheet> sheets, Path file)
      throws IOException, ImportException {
    RecordCatalogue extended = catalogue.copy();
    WorkbookImport tables = new WorkbookImport(extended, county);
    tables.read(sheets);
    return write(tables.records(), Map.of(), tables.notices(), Optional.of(extended), file);
  }

  private ImportResult importExported(
      List<WorkbookSheet> sheets, List<ImportNotice> before, Path file)
      throws IOException, ImportException {
    List<ImportNotice> notices = new ArrayList<>(before);
    List<ImportedRecord> records = ExportedRecords.of(sheets, catalogue, notices);
    return write(records, Map.of(), notices, Optional.empty(), file);
  }

  /**
   * Writes the records of a file.
   *
   * @param extended the names in the content folder with those of the file; empty for exported
   *     records, which are written where they were
   * @throws ImportException if another file has the same record; several may add to a ledger
   */
  private ImportResult write(
      List<ImportedRecord> records,
      Map<String, SourcePicture> media,
      List<ImportNotice> notices,
      Optional<RecordCatalogue> extended,
      Path file)
      throws IOException, ImportException {
    for (ImportedRecord record : records) {
      Path earlier = imported.get(record.file());
      if (earlier != null) {
        throw new ImportException("same-address", record.file(), earlier.getFileName().toString());
      }
    }
    List<ImportedRecord> placed =
        extended.map(names -> RecordPlacement.of(records, names)).orElse(records);
    ImportResult result = writer.write(placed, media).withNotices(notices, List.of());
    records.stream()
        .filter(record -> !LEDGERS.contains(record.kind()))
        .forEach(record -> imported.put(record.file(), file));
    catalogue = extended.orElseGet(() -> RecordCatalogue.of(content));
    return result;
  }
}
