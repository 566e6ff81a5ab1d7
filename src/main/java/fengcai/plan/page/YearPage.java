package fengcai.plan.page;

import fengcai.plan.annual.AnnualStatistics;
import fengcai.plan.element.Address;
import fengcai.plan.element.ReportLink;
import fengcai.plan.report.AnnualReport;
import fengcai.plan.statistics.SiteFacts;
import fengcai.plan.statistics.YearRow;
import java.util.List;

/**
 * The statistics of one year.
 *
 * @param yearPages all years that have a page, the newest first
 */
public record YearPage(AnnualStatistics figures, List<Integer> yearPages) implements Page {

  public static List<YearPage> all(SiteFacts facts) {
    List<Integer> years = facts.years().stream().map(YearRow::year).toList();
    return years.stream()
        .map(year -> new YearPage(AnnualStatistics.of(facts, year), years.reversed()))
        .toList();
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
