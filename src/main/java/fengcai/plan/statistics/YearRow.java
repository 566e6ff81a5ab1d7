package fengcai.plan.statistics;

import fengcai.model.Community;
import fengcai.plan.element.Address;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sums over each community's newest count of one year. */
public record YearRow(int year, Totals totals) {

  private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

  /** In order of year; counts after the day are left out. */
  static List<YearRow> of(List<Community> profiles, LocalDate day) {
    Map<Integer, Totals> years = new TreeMap<>();
    for (Community community : profiles) {
      community
          .yearlyCounts(day)
          .forEach((year, count) -> years.merge(year, Totals.of(community, count), Totals::plus));
    }
    return years.entrySet().stream()
        .map(entry -> new YearRow(entry.getKey(), entry.getValue()))
        .toList();
  }

  public Address address() {
    return Address.year(year);
  }

  /** The day of the newest count, unless it is the year's last: hours of such a year are fewer. */
  public Optional<LocalDate> partialTo() {
    return totals.to().filter(day -> !MonthDay.from(day).equals(LAST_DAY));
  }
}
