package fengcai.plan.report;

import fengcai.plan.annual.AnnualStatistics;
import fengcai.plan.element.Address;
import fengcai.plan.element.Phrase;
import fengcai.plan.element.ReportLink;
import java.time.LocalDate;
import java.util.List;

/** The statistics of a year; {@code issued} is the day of the build. */
public record AnnualReport(AnnualStatistics figures, LocalDate issued) implements Report {

  public static ReportLink link(int year) {
    return new ReportLink(address(year), Phrase.of("report.annual", year));
  }

  @Override
  public Address address() {
    return address(figures.year());
  }

  private static Address address(int year) {
    return Address.STATISTICS.beside("annual-" + year + ".pdf");
  }

  @Override
  public List<String> subjectNames() {
    String year = Integer.toString(figures.year());
    return List.of(year, year + "年");
  }

  @Override
  public ReportKind kind() {
    return ReportKind.ANNUAL;
  }

  @Override
  public Phrase title() {
    return Phrase.of("title.annual", figures.year());
  }
}
