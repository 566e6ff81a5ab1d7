package fengcai.plan.statistics;

import fengcai.model.Community;
import fengcai.model.VolunteerCount;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** The newest count of each year of a community. */
public final class YearCounts {
  private YearCounts() {}

  /** By year; counts after the day are left out. */
  public static SortedMap<Integer, VolunteerCount> of(Community community, LocalDate day) {
    SortedMap<Integer, VolunteerCount> newest = new TreeMap<>();
    for (VolunteerCount count : community.counts()) {
      if (count.registered().isPresent() && !count.asOf().isAfter(day)) {
        newest.put(count.asOf().getYear(), count);
      }
    }
    return newest;
  }
}
