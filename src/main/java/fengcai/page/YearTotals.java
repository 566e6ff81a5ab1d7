package fengcai.page;

import fengcai.model.Community;
import fengcai.model.VolunteerCount;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums by year, each community taking part with its newest count of the year. */
final class YearTotals {
  private YearTotals() {}

  /** Years in order; a count after the day takes no part. */
  static List<YearRow> of(List<Community> profiles, LocalDate day) {
    Map<Integer, Totals> years = new TreeMap<>();
    for (Community community : profiles) {
      Map<Integer, VolunteerCount> newest = new HashMap<>();
      for (VolunteerCount count : community.counts()) {
        if (count.registered().isPresent() && !count.asOf().isAfter(day)) {
          newest.put(count.asOf().getYear(), count);
        }
      }
      newest.forEach((year, count) -> years.merge(year, Totals.of(community, count), Totals::plus));
    }
    return years.entrySet().stream()
        .map(entry -> new YearRow(entry.getKey(), entry.getValue()))
        .toList();
  }
}
