package fengcai.page;

import fengcai.model.Community;
import fengcai.model.Publication;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What an annual report says in numbers. Each community takes part with its newest count of the
 * year; what was counted after the build's day never does. Communities are in listing order.
 *
 * @param day the year's last day, or the build's where the year has not ended
 * @param regions every division that holds a profile, each after its parent
 * @param years sums of every year with a count up to this one
 */
public record AnnualFigures(
    int year,
    LocalDate day,
    AnnualTotals totals,
    List<AnnualRegion> regions,
    List<Ranking> rankings,
    List<AnnualHonours> honours,
    AnnualChanges changes,
    AnnualCoverage coverage,
    List<YearRow> years) {

  public AnnualFigures {
    regions = List.copyOf(regions);
    rankings = List.copyOf(rankings);
    honours = List.copyOf(honours);
    years = List.copyOf(years);
  }

  /** Of a year; {@code profiles} are the live ones in listing order. */
  public static AnnualFigures of(
      Publication publication, List<Community> profiles, LocalDateTime now, int year) {
    return new AnnualSummary(publication, profiles, now, year).figures();
  }

  /** Whether the year had ended when the figures were taken. */
  public boolean complete() {
    return day.equals(lastDay(year));
  }

  static LocalDate lastDay(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
