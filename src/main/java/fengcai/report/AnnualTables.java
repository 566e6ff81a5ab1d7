package fengcai.report;

import fengcai.model.Award.Standing;
import fengcai.model.Block;
import fengcai.model.HonourLevel;
import fengcai.page.AnnualChanges.EndedAward;
import fengcai.page.AnnualFigures;
import fengcai.page.AnnualHonours;
import fengcai.page.AnnualRegion;
import fengcai.page.AnnualTotals;
import fengcai.page.Change;
import fengcai.page.CommunityYear;
import fengcai.page.PlacedAward;
import fengcai.page.Ranking;
import fengcai.page.Ranking.Measure;
import fengcai.page.Ranking.Place;
import fengcai.page.Totals;
import fengcai.page.YearRow;
import fengcai.report.block.Labels;
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
          year(row), totals.counted() + "", totals.registered() + "", share(totals), hours(totals));
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
      change.map(c -> c.before() + "").orElse(Amounts.UNKNOWN),
      change.map(c -> c.now() + "").orElse(Amounts.UNKNOWN),
      Amounts.more(change),
      Amounts.percent(change)
    };
  }

  private static String name(AnnualRegion row) {
    return INDENT.repeat(row.depth()) + row.region().name();
  }

  private static String share(Totals totals) {
    return totals.share().map(Object::toString).orElse(Amounts.UNKNOWN);
  }

  private static String hours(Totals totals) {
    return totals.withHours() == 0 ? Amounts.UNKNOWN : Amounts.plain(totals.hours());
  }

  Block ranking(Ranking ranking) {
    boolean grown = ranking.measure() == Measure.GROWTH;
    TableRows table =
        new TableRows()
            .words(labels.of("annual.rank"))
            .words(labels.of("annual.community"))
            .words(labels.of(grown ? "annual.division" : "annual.place"));
    switch (ranking.measure()) {
      case REGISTERED -> table.numbers(labels.of("annual.registered"));
      case SHARE -> table.numbers(labels.of("annual.share"));
      case HOURS -> table.numbers(labels.of("annual.hours"));
      case GROWTH ->
          table
              .numbers(labels.of("annual.before"))
              .numbers(labels.of("annual.now"))
              .numbers(labels.of("annual.growth"));
    }
    for (Place place : ranking.places()) {
      CommunityYear year = place.community();
      String rank =
          place.shared() ? labels.of("annual.rank.shared", place.rank()) : place.rank() + "";
      String name = year.community().name();
      String where = grown ? year.place().region() : year.place().place();
      String value = Amounts.plain(place.value());
      switch (ranking.measure()) {
        case REGISTERED, HOURS -> table.row(rank, name, where, value);
        case SHARE ->
            table.row(
                rank, name, where, year.share().map(Object::toString).orElse(Amounts.UNKNOWN));
        case GROWTH ->
            table.row(
                rank,
                name,
                where,
                year.change().map(c -> c.before() + "").orElse(Amounts.UNKNOWN),
                year.registered() + "",
                Amounts.percent(year.change()));
      }
    }
    return table.build();
  }

  Block honourLevels() {
    TableRows table =
        new TableRows()
            .words(labels.of("annual.level"))
            .numbers(labels.of("annual.honours.year", figures.year()))
            .numbers(labels.of("annual.honours.held"));
    int awarded = 0;
    int held = 0;
    for (AnnualHonours own : figures.honours()) {
      table.row(level(own.level()), own.awarded().size() + "", own.held() + "");
      awarded += own.awarded().size();
      held += own.held();
    }
    table.total(labels.of("annual.total"), awarded + "", held + "");
    return table.build();
  }

  /** None where nothing was awarded. */
  Optional<Block> awarded() {
    TableRows table =
        new TableRows()
            .words(labels.of("annual.level"))
            .words(labels.of("annual.honour"))
            .words(labels.of("annual.community"))
            .words(labels.of("annual.place"));
    for (AnnualHonours own : figures.honours()) {
      for (PlacedAward award : own.awarded()) {
        table.row(
            level(own.level()),
            award.award().honour().title(),
            award.holder().community().name(),
            award.holder().place());
      }
    }
    return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
  }

  String level(Optional<HonourLevel> level) {
    return level.map(HonourLevel::label).orElse(labels.of("honour.none"));
  }

  Block ended() {
    TableRows table =
        new TableRows()
            .words(labels.of("annual.honour"))
            .words(labels.of("annual.community"))
            .words(labels.of("annual.ended.why"))
            .words(labels.of("annual.ended.day"));
    for (EndedAward ended : figures.changes().ended()) {
      String why =
          ended.why() == Standing.REVOKED ? "annual.ended.revoked" : "annual.ended.expired";
      table.row(
          ended.award().award().honour().title(),
          ended.award().holder().community().name(),
          labels.of(why),
          Dates.chinese(ended.day()));
    }
    return table.build();
  }
}
