package fengcai.report;

import fengcai.model.Block;
import fengcai.page.AnnualFigures;
import fengcai.page.AnnualRegion;
import fengcai.page.AnnualTotals;
import fengcai.page.Change;
import fengcai.page.Totals;
import fengcai.page.YearRow;
import fengcai.report.block.Labels;
import fengcai.text.Dates;
import fengcai.text.Digits;
import java.time.MonthDay;
import java.util.Optional;

/** What an annual report says in tables. */
final class AnnualTables {

  /** Before the name of a division that lies in another. */
  private static final String INDENT = "\u2003";

  private final AnnualFigures figures;
  private final Labels labels;

  AnnualTables(AnnualFigures figures, Labels labels) {
    this.figures = figures;
    this.labels = labels;
  }

  Block years() {
    TableRows table =
        new TableRows()
            .words(labels.of("annual.year"))
            .numbers(labels.of("annual.counted"))
            .numbers(labels.of("annual.registered.short"))
            .numbers(labels.of("annual.share"))
            .numbers(labels.of("annual.hours.short"));
    for (YearRow row : figures.years()) {
      Totals totals = row.totals();
      table.row(
          year(row),
          Digits.grouped(totals.counted()),
          Digits.grouped(totals.registered()),
          share(totals),
          hours(totals));
    }
    return table.build();
  }

  /** With the day up to which it was counted, if not to its end: hours of such a year are fewer. */
  private String year(YearRow row) {
    MonthDay last = MonthDay.of(12, 31);
    return row.totals()
        .to()
        .filter(day -> !MonthDay.from(day).equals(last))
        .map(day -> labels.of("annual.year.part", row.year(), Dates.withoutYear(day)))
        .orElse(labels.of("annual.year.value", row.year()));
  }

  Block regionTotals() {
    TableRows table =
        new TableRows()
            .words(labels.of("annual.region"))
            .numbers(labels.of("annual.communities"))
            .numbers(labels.of("annual.counted.short"))
            .numbers(labels.of("annual.registered.short"))
            .numbers(labels.of("annual.share"))
            .numbers(labels.of("annual.hours.short"));
    for (AnnualRegion row : figures.regions()) {
      table.row(totals(name(row), row.totals()));
    }
    table.total(totals(labels.of("annual.total"), figures.totals()));
    return table.build();
  }

  private static String[] totals(String name, AnnualTotals totals) {
    Totals now = totals.now();
    return new String[] {
      name,
      totals.communities() + "",
      now.counted() + "",
      Amounts.ofCounted(now.registered(), now.counted()),
      share(now),
      hours(now)
    };
  }

  /** None where nothing can be compared. */
  Optional<Block> regionChanges() {
    if (figures.totals().change().isEmpty()) {
      return Optional.empty();
    }
    TableRows table =
        new TableRows()
            .words(labels.of("annual.region"))
            .numbers(labels.of("annual.compared"))
            .numbers(labels.of("annual.before"))
            .numbers(labels.of("annual.now"))
            .numbers(labels.of("annual.more"))
            .numbers(labels.of("annual.more.percent"));
    for (AnnualRegion row : figures.regions()) {
      table.row(change(name(row), row.totals()));
    }
    table.total(change(labels.of("annual.total"), figures.totals()));
    return Optional.of(table.build());
  }

  private static String[] change(String name, AnnualTotals totals) {
    Optional<Change> change = totals.change();
    return new String[] {
      name,
      totals.compared() + "",
      change.map(c -> Digits.grouped(c.before())).orElse(Amounts.UNKNOWN),
      change.map(c -> Digits.grouped(c.now())).orElse(Amounts.UNKNOWN),
      Amounts.more(change),
      Amounts.percent(change)
    };
  }

  private static String name(AnnualRegion row) {
    return INDENT.repeat(row.depth()) + row.region().name();
  }

  private static String share(Totals totals) {
    return Amounts.share(totals.share());
  }

  private static String hours(Totals totals) {
    return totals.withHours() == 0 ? Amounts.UNKNOWN : Digits.grouped(totals.hours());
  }
}
