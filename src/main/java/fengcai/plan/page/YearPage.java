package fengcai.plan.page;

import fengcai.plan.annual.AnnualStatistics;
import fengcai.plan.element.Address;
import fengcai.plan.element.ReportLink;
import fengcai.plan.report.AnnualReport;
import java.util.List;

/**
 * The statistics of one year.
 *
 * @param yearPages all years that have a page, the newest first
 */
public record YearPage(AnnualStatistics figures, List<Integer> yearPages) implements Page {

  static List<YearPage> all(List<AnnualStatistics> years) {
    List<Integer> pages = years.stream().map(AnnualStatistics::year).toList().reversed();
    return years.stream().map(figures -> new YearPage(figures, pages)).toList();
  }

  @Override
  public Address address() {
    return Address.year(figures.year());
  }

  @Override
  public String template() {
    return "year";
  }

  @Override
  public List<ReportLink> reports() {
    return List.of(AnnualReport.link(figures.year()));
  }
}
