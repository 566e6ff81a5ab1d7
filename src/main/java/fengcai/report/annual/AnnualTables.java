package fengcai.report.annual;

import fengcai.model.document.Block;
import fengcai.plan.annual.AnnualRegion;
import fengcai.plan.annual.AnnualStatistics;
import fengcai.plan.annual.AnnualTotals;
import fengcai.plan.element.Phrases;
import fengcai.plan.statistics.Change;
import fengcai.plan.statistics.CommunityYear;
import fengcai.plan.statistics.Ranking;
import fengcai.plan.statistics.Ranking.Measure;
import fengcai.plan.statistics.Ranking.Place;
import fengcai.plan.statistics.Totals;
import fengcai.plan.statistics.YearRow;
import fengcai.report.section.Amounts;
import fengcai.report.section.TableRows;
import fengcai.text.Digits;
import java.util.Optional;

/** The tables of an annual report but those of honours. */
final class AnnualTables {

  /** Before the name of a division that lies in another. */
  private static final String INDENT = "\u2003";

  private final AnnualStatistics figures;
  private final Phrases phrases;

  AnnualTables(AnnualStatistics figures, Phrases phrases) {
    this.figures = figures;
    this.phrases = phrases;
  }

  Block years() {
    TableRows table =
        new TableRows(phrases)
            .words("annual.year")
            .numbers(
                "annual.counted", "annual.registered.short", "annual.share", "annual.hours.short");
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

  /** With the day up to which it was counted, if not to its end. */
  private String year(YearRow row) {
    return row.partialTo()
        .map(day -> phrases.of("annual.year.part", row.year(), phrases.monthDay(day)))
        .orElseGet(() -> phrases.of("annual.year.value", row.year()));
  }

  Block regionTotals() {
    TableRows table =
        new TableRows(phrases)
            .words("annual.region")
            .numbers(
                "annual.communities",
                "annual.counted.short",
                "annual.registered.short",
                "annual.share",
                "annual.hours.short");
    for (AnnualRegion row : figures.regions()) {
      table.row(totals(name(row), row.totals()));
    }
    table.total(totals(phrases.of("annual.total"), figures.totals()));
    return table.build();
  }

  private static String[] totals(String name, AnnualTotals totals) {
    Totals now = totals.now();
    return new String[] {
      name,
      totals.communities() + "",
      now.counted() + "",
      Amounts.of(now.registeredIfCounted()),
      share(now),
      hours(now)
    };
  }

  /** Empty where nothing can be compared. */
  Optional<Block> regionChanges() {
    if (figures.totals().change().isEmpty()) {
      return Optional.empty();
    }
    TableRows table =
        new TableRows(phrases)
            .words("annual.region")
            .numbers(
                "annual.compared",
                "annual.before",
                "annual.now",
                "annual.more",
                "annual.more.percent");
    for (AnnualRegion row : figures.regions()) {
      table.row(change(name(row), row.totals()));
    }
    table.total(change(phrases.of("annual.total"), figures.totals()));
    return Optional.of(table.build());
  }

  private static String[] change(String name, AnnualTotals totals) {
    Optional<Change> change = totals.change();
    return new String[] {
      name,
      totals.compared() + "",
      change.map(c -> Digits.grouped(c.before())).orElse(TableRows.UNKNOWN),
      change.map(c -> Digits.grouped(c.now())).orElse(TableRows.UNKNOWN),
      Amounts.more(change),
      Amounts.percent(change)
    };
  }

  private static String name(AnnualRegion row) {
    return INDENT.repeat(row.depth()) + row.name();
  }

  private static String share(Totals totals) {
    return Amounts.share(totals.share());
  }

  private static String hours(Totals totals) {
    return Amounts.of(totals.hoursIfRecorded());
  }

  /** A ranking, place by place. */
  Block ranking(Ranking ranking) {
    boolean growth = ranking.measure() == Measure.GROWTH;
    TableRows table =
        new TableRows(phrases)
            .words("annual.rank", "annual.community", growth ? "annual.division" : "annual.place");
    switch (ranking.measure()) {
      case REGISTERED -> table.numbers("annual.registered");
      case SHARE -> table.numbers("annual.share");
      case HOURS -> table.numbers("annual.hours");
      case GROWTH -> table.numbers("annual.before", "annual.now", "annual.growth");
    }
    for (Place place : ranking.places()) {
      CommunityYear year = place.community();
      String rank =
          place.shared() ? phrases.of("annual.rank.shared", place.rank()) : place.rank() + "";
      String name = year.community().text();
      String where = growth ? year.community().region() : year.community().place();
      switch (ranking.measure()) {
        case REGISTERED, HOURS -> table.row(rank, name, where, Digits.grouped(place.value()));
        case SHARE -> table.row(rank, name, where, Amounts.share(year.share()));
        case GROWTH ->
            table.row(
                rank,
                name,
                where,
                year.change().map(c -> Digits.grouped(c.before())).orElse(TableRows.UNKNOWN),
                Digits.grouped(year.registered()),
                Amounts.percent(year.change()));
      }
    }
    return table.build();
  }
}
