package fengcai.exchange.table;

import fengcai.exchange.form.PrintedHints;
import fengcai.exchange.profile.ProfileImport;
import fengcai.exchange.record.ImportNotice;
import fengcai.exchange.record.ImportedRecord;
import fengcai.exchange.record.RecordCatalogue;
import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.ImportLimit;
import fengcai.exchange.source.Manuscript;
import fengcai.exchange.source.WorkbookSheet;
import fengcai.model.region.RegionCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Converts the sheets of a workbook to records: profiles first, which ledgers may refer to. */
public final class WorkbookImport {

  private final RecordCatalogue catalogue;
  private final Optional<RegionCode> county;
  private final CountLedgerImport counts;
  private final HonourLedgerImport honours;
  private final Map<String, ImportedRecord> profiles = new LinkedHashMap<>();
  private final List<ImportNotice> notices = new ArrayList<>();

  public WorkbookImport(RecordCatalogue catalogue, Optional<RegionCode> county) {
    this.catalogue = catalogue;
    this.county = county;
    this.counts = new CountLedgerImport(catalogue);
    this.honours = new HonourLedgerImport(catalogue);
  }

  /**
   * Reads the sheets.
   *
   * @throws ImportException if no sheet is understood, or a profile is incomplete
   */
  public void read(List<WorkbookSheet> sheets) throws IOException, ImportException {
    List<OfficeTableImport> ledgers = new ArrayList<>();
    List<ImportNotice> unknown = new ArrayList<>();
    boolean countsWithoutDay = false;
    boolean hasProfiles = false;
    for (WorkbookSheet sheet : sheets) {
      Optional<OfficeTable> table = OfficeTable.on(sheet);
      ImportLimit.OFFICE_ROWS.require(table.map(each -> each.rows().size()).orElse(0));
      Optional<OfficeTableImport> reading = table.map(OfficeTableImport::new);
      if (reading.filter(OfficeTableImport::isProfiles).isPresent()) {
        hasProfiles = true;
        readProfiles(reading.get());
      } else if (reading.filter(each -> each.isHonours() || each.isCounts()).isPresent()) {
        ledgers.add(reading.get());
      } else if (!sheet.isBlank()) {
        countsWithoutDay |= reading.filter(OfficeTableImport::isCountsOfAnyDay).isPresent();
        if (!PrintedHints.contain(sheet.name())) {
          unknown.add(ImportNotice.of("sheet-unknown", 0, sheet.name()));
        }
      }
    }
    for (OfficeTableImport ledger : ledgers) {
      if (ledger.isHonours()) {
        ledger.addTo(honours, catalogue);
      } else {
        ledger.addTo(counts, catalogue);
      }
      notices.addAll(ledger.notices());
    }
    if (profiles.isEmpty() && ledgers.isEmpty()) {
      boolean empty = sheets.stream().allMatch(WorkbookSheet::isBlank);
      throw new ImportException(
          empty
              ? "empty"
              : hasProfiles ? "blank" : countsWithoutDay ? "no-day-column" : "headings");
    }
    notices.addAll(unknown);
  }

  private void readProfiles(OfficeTableImport reading) throws IOException, ImportException {
    for (Map.Entry<Integer, Manuscript> profile : reading.profiles().entrySet()) {
      int row = profile.getKey();
      try {
        ProfileImport.Result result = ProfileImport.of(profile.getValue(), catalogue, county, row);
        String file = result.record().file();
        if (profiles.put(file, result.record()) != null) {
          throw new ImportException("row-again", file);
        }
        for (ImportNotice notice : result.notices()) {
          notices.add(new ImportNotice(notice.key(), row, notice.arguments()));
        }
      } catch (ImportException fault) {
        throw new ImportException("row", Integer.toString(row), fault);
      }
    }
    notices.addAll(reading.notices());
  }

  /** The profiles, and what is added to ledgers. */
  public List<ImportedRecord> records() {
    List<ImportedRecord> records = new ArrayList<>(profiles.values());
    records.addAll(counts.records());
    records.addAll(honours.records());
    return records;
  }

  public List<ImportNotice> notices() {
    return notices;
  }
}
