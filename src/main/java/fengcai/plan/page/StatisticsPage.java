package fengcai.plan.page;

import fengcai.plan.element.Address;
import fengcai.plan.element.LevelSum;
import fengcai.plan.element.Phrase;
import fengcai.plan.element.ReportLink;
import fengcai.plan.report.AnnualReport;
import fengcai.plan.statistics.CampaignRow;
import fengcai.plan.statistics.HonourRoll;
import fengcai.plan.statistics.RegionRow;
import fengcai.plan.statistics.SiteFacts;
import fengcai.plan.statistics.Totals;
import fengcai.plan.statistics.YearRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The latest statistics of the whole site.
 *
 * @param day on which the honours are held
 * @param regions every division that holds a live profile, each after its parent
 * @param years the oldest first
 * @param reports the annual reports, the newest first
 */
public record StatisticsPage(
    LocalDate day,
    Totals totals,
    List<RegionRow> regions,
    List<YearRow> years,
    List<CampaignRow> campaigns,
    List<LevelSum> honours,
    List<ReportLink> reports)
    implements Page {

  static StatisticsPage of(SiteFacts facts) {
    return new StatisticsPage(
        facts.today(),
        facts.regions().all(),
        facts.regions().rows(),
        facts.years(),
        facts.campaignRows(),
        HonourRoll.sums(facts.honours().levels(Integer.MAX_VALUE, 0)),
        facts.years().reversed().stream().map(row -> AnnualReport.link(row.year())).toList());
  }

  /** The years that have a page of their own, the newest first. */
  public List<Integer> yearPages() {
    return years.reversed().stream().map(YearRow::year).toList();
  }

  @Override
  public Address address() {
    return Address.STATISTICS;
  }

  @Override
  public String template() {
    return "statistics";
  }

  @Override
  public Optional<Phrase> columnName() {
    return Optional.of(Phrase.of("menu.statistics"));
  }
}
