package fengcai.exchange;

import fengcai.model.RegionCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheets of one workbook: communities first, so that its ledgers may name them. */
final class SheetsImport {

  private final Directory directory;
  private final Optional<RegionCode> region;
  private final CountLedgers counts;
  private final HonourLedgers honours;
  private final Map<String, ImportedRecord> profiles = new LinkedHashMap<>();
  private final List<Remark> remarks = new ArrayList<>();

  SheetsImport(Directory directory, Optional<RegionCode> region) {
    this.directory = directory;
    this.region = region;
    this.counts = new CountLedgers(directory);
    this.honours = new HonourLedgers(directory);
  }

  /**
   * Reads the sheets.
   *
   * @throws ImportFault if none of them is understood, or a community's row lacks what it needs
   */
  void read(List<Sheet> sheets) throws IOException, ImportFault {
    List<SheetImport> ledgers = new ArrayList<>();
    List<Remark> unknown = new ArrayList<>();
    boolean lacksDay = false;
    boolean form = false;
    for (Sheet sheet : sheets) {
      Optional<OfficeTable> table = OfficeTable.on(sheet);
      ImportLimit.OFFICE_ROWS.require(table.map(each -> each.rows().size()).orElse(0));
      Optional<SheetImport> reading = table.map(SheetImport::new);
      if (reading.filter(SheetImport::isProfiles).isPresent()) {
        form = true;
        profiles(reading.get());
      } else if (reading.filter(each -> each.isHonours() || each.isCounts()).isPresent()) {
        ledgers.add(reading.get());
      } else if (!sheet.isBlank()) {
        lacksDay |= reading.filter(SheetImport::lacksDay).isPresent();
        unknown.add(Remark.of("sheet-unknown", 0, sheet.name()));
      }
    }
    for (SheetImport ledger : ledgers) {
      if (ledger.isHonours()) {
        ledger.honours(honours, directory);
      } else {
        ledger.counts(counts, directory);
      }
      remarks.addAll(ledger.remarks());
    }
    if (profiles.isEmpty() && ledgers.isEmpty()) {
      boolean empty = sheets.stream().allMatch(Sheet::isBlank);
      throw new ImportFault(
          empty ? "empty" : form ? "blank" : lacksDay ? "no-day-column" : "headings");
    }
    unknown.stream()
        .filter(remark -> !FormHints.contain(remark.arguments().getFirst().toString()))
        .forEach(remarks::add);
  }

  private void profiles(SheetImport reading) throws IOException, ImportFault {
    for (SheetImport.Profile profile : reading.profiles()) {
      try {
        ProfileImport.Made made =
            ProfileImport.of(profile.manuscript(), directory, region, profile.row());
        String path = made.record().file();
        if (profiles.put(path, made.record()) != null) {
          throw new ImportFault("row-again", path);
        }
        for (Remark remark : made.remarks()) {
          remarks.add(new Remark(remark.key(), profile.row(), remark.arguments()));
        }
      } catch (ImportFault fault) {
        throw new ImportFault("row", Integer.toString(profile.row()), fault);
      }
    }
    remarks.addAll(reading.remarks());
  }

  /** What the sheets say of communities and add to ledgers. */
  List<ImportedRecord> records() {
    List<ImportedRecord> records = new ArrayList<>(profiles.values());
    records.addAll(counts.records());
    records.addAll(honours.records());
    return records;
  }

  List<Remark> remarks() {
    return remarks;
  }
}
