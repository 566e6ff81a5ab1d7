package fengcai.plan.statistics;

import fengcai.plan.element.Address;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** Sums over each community's newest count of one year. */
public record YearRow(int year, Totals totals) {

  private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

  public Address address() {
    return Address.year(year);
  }

  /** The day of the newest count, unless it is the year's last: hours of such a year are fewer. */
  public Optional<LocalDate> partialTo() {
    return totals.to().filter(day -> !MonthDay.from(day).equals(LAST_DAY));
  }
}
