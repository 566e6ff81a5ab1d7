package fengcai.page;

import java.time.LocalDate;

/** The statistics of a year; {@code issued} is the day of the build. */
public record AnnualReport(AnnualFigures figures, LocalDate issued) implements Report {

  static ReportLink link(int year) {
    return new ReportLink(Address.annual(year), Phrase.of("report.annual", year));
  }

  @Override
  public Address address() {
    return Address.annual(figures.year());
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
