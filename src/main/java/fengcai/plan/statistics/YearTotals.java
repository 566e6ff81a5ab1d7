package fengcai.plan.statistics;

import fengcai.model.Community;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums by year over the newest count of each community in the year. */
final class YearTotals {
  private YearTotals() {}

  /** In order of year; counts after the day are left out. */
  static List<YearRow> of(List<Community> profiles, LocalDate day) {
    Map<Integer, Totals> years = new TreeMap<>();
    for (Community community : profiles) {
      YearCounts.of(community, day)
          .forEach((year, count) -> years.merge(year, Totals.of(community, count), Totals::plus));
    }
    return years.entrySet().stream()
        .map(entry -> new YearRow(entry.getKey(), entry.getValue()))
        .toList();
  }
}
