package fengcai.exchange;

import fengcai.model.RegionCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Converts the sheets of a workbook to records: profiles first, which ledgers may refer to. */
final class SheetsImport {

  private final Directory catalogue;
  private final Optional<RegionCode> county;
  private final CountLedgers counts;
  private final HonourLedgers honours;
  private final Map<String, ImportedRecord> profiles = new LinkedHashMap<>();
  private final List<Remark> notices = new ArrayList<>();

  SheetsImport(Directory catalogue, Optional<RegionCode> county) {
    this.catalogue = catalogue;
    this.county = county;
    this.counts = new CountLedgers(catalogue);
    this.honours = new HonourLedgers(catalogue);
  }

  /**
   * Reads the sheets.
   *
   * @throws ImportFault if no sheet is understood, or a profile is incomplete
   */
  void read(List<Sheet> sheets) throws IOException, ImportFault {
    List<SheetImport> ledgers = new ArrayList<>();
    List<Remark> unknown = new ArrayList<>();
    boolean countsWithoutDay = false;
    boolean hasProfiles = false;
    for (Sheet sheet : sheets) {
      Optional<OfficeTable> table = OfficeTable.on(sheet);
      ImportLimit.OFFICE_ROWS.require(table.map(each -> each.rows().size()).orElse(0));
      Optional<SheetImport> reading = table.map(SheetImport::new);
      if (reading.filter(SheetImport::isProfiles).isPresent()) {
        hasProfiles = true;
        readProfiles(reading.get());
      } else if (reading.filter(each -> each.isHonours() || each.isCounts()).isPresent()) {
        ledgers.add(reading.get());
      } else if (!sheet.isBlank()) {
        countsWithoutDay |= reading.filter(SheetImport::isCountsOfAnyDay).isPresent();
        if (!FormHints.contain(sheet.name())) {
          unknown.add(Remark.of("sheet-unknown", 0, sheet.name()));
        }
      }
    }
    for (SheetImport ledger : ledgers) {
      if (ledger.isHonours()) {
        ledger.addTo(honours, catalogue);
      } else {
        ledger.addTo(counts, catalogue);
      }
      notices.addAll(ledger.notices());
    }
    if (profiles.isEmpty() && ledgers.isEmpty()) {
      boolean empty = sheets.stream().allMatch(Sheet::isBlank);
      throw new ImportFault(
          empty
              ? "empty"
              : hasProfiles ? "blank" : countsWithoutDay ? "no-day-column" : "headings");
    }
    notices.addAll(unknown);
  }

  private void readProfiles(SheetImport reading) throws IOException, ImportFault {
    for (SheetImport.Profile profile : reading.profiles()) {
      try {
        ProfileImport.Result result =
            ProfileImport.of(profile.manuscript(), catalogue, county, profile.row());
        String file = result.record().file();
        if (profiles.put(file, result.record()) != null) {
          throw new ImportFault("row-again", file);
        }
        for (Remark notice : result.notices()) {
          notices.add(new Remark(notice.key(), profile.row(), notice.arguments()));
        }
      } catch (ImportFault fault) {
        throw new ImportFault("row", Integer.toString(profile.row()), fault);
      }
    }
    notices.addAll(reading.notices());
  }

  /** The profiles, and what is added to ledgers. */
  List<ImportedRecord> records() {
    List<ImportedRecord> records = new ArrayList<>(profiles.values());
    records.addAll(counts.records());
    records.addAll(honours.records());
    return records;
  }

  List<Remark> notices() {
    return notices;
  }
}
