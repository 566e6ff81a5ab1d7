package fengcai.page;

import fengcai.model.Community;
import fengcai.model.VolunteerCount;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** The count with which a community takes part in the sums of a year: the newest of the year. */
final class YearCounts {
  private YearCounts() {}

  /** By year; what was counted after the day takes no part. */
  static SortedMap<Integer, VolunteerCount> of(Community community, LocalDate day) {
    SortedMap<Integer, VolunteerCount> newest = new TreeMap<>();
    for (VolunteerCount count : community.counts()) {
      if (count.registered().isPresent() && !count.asOf().isAfter(day)) {
        newest.put(count.asOf().getYear(), count);
      }
    }
    return newest;
  }
}
