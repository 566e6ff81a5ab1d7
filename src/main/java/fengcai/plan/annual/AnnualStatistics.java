package fengcai.plan.annual;

import fengcai.plan.element.KeyFigure;
import fengcai.plan.statistics.Ranking;
import fengcai.plan.statistics.SiteFacts;
import fengcai.plan.statistics.Totals;
import fengcai.plan.statistics.YearRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The statistics of a year. Each community takes part with its newest count of the year; what was
 * counted after the build's day never does. Communities are in listing order.
 *
 * @param day the year's last day, or the build's where the year has not ended
 * @param regions every division that holds a profile, each after its parent
 * @param rankings those that rank several communities
 * @param years sums of every year with a count up to this one
 */
public record AnnualStatistics(
    int year,
    LocalDate day,
    AnnualTotals totals,
    List<AnnualRegion> regions,
    List<Ranking> rankings,
    List<AnnualHonours> honours,
    AnnualChanges changes,
    AnnualCoverage coverage,
    List<YearRow> years) {

  public AnnualStatistics {
    regions = List.copyOf(regions);
    rankings = List.copyOf(rankings);
    honours = List.copyOf(honours);
    years = List.copyOf(years);
  }

  /** Those of every year with a count, the oldest first. */
  public static List<AnnualStatistics> all(SiteFacts facts) {
    return facts.years().stream().map(row -> of(facts, row.year())).toList();
  }

  static AnnualStatistics of(SiteFacts facts, int year) {
    return new AnnualSummary(facts, year).figures();
  }

  /** Whether the year had ended when the figures were taken. */
  public boolean complete() {
    return day.equals(lastDay(year));
  }

  static LocalDate lastDay(int year) {
    return LocalDate.of(year, 12, 31);
  }

  /** How many honours are held at the year's end. */
  public int held() {
    return honours.stream().mapToInt(AnnualHonours::held).sum();
  }

  /** How many honours were received in the year. */
  public int awarded() {
    return honours.stream().mapToInt(each -> each.awarded().size()).sum();
  }

  /** The day of the newest count, or the last day of the figures where there is none. */
  public LocalDate countedTo() {
    return totals.now().to().orElse(day);
  }

  /** The days of the oldest and the newest count, or the last day of the figures. */
  public Totals.Period period() {
    return totals.now().period().orElse(new Totals.Period(day, day));
  }

  /** What is shown large, with the numbers of the year before where there are any. */
  public List<KeyFigure> keyFigures() {
    Totals now = totals.now();
    List<KeyFigure> figures = new ArrayList<>();
    figures.add(
        KeyFigure.of("counted", now.counted())
            .withBefore(before(t -> Optional.of(KeyFigure.of("counted", t.counted())))));
    if (now.counted() > 0) {
      figures.add(
          KeyFigure.of("registered", now.registered())
              .withBefore(before(t -> Optional.of(KeyFigure.of("registered", t.registered())))));
    }
    now.share()
        .ifPresent(
            share ->
                figures.add(
                    KeyFigure.of(share).withBefore(before(t -> t.share().map(KeyFigure::of)))));
    now.hoursIfRecorded().ifPresent(hours -> figures.add(KeyFigure.of("hours", hours)));
    if (held() > 0) {
      figures.add(KeyFigure.of("held", held()));
    }
    return figures;
  }

  private Optional<String> before(Function<Totals, Optional<KeyFigure>> figure) {
    return Optional.of(totals.before())
        .filter(before -> before.counted() > 0)
        .flatMap(figure)
        .map(KeyFigure::value);
  }
}
