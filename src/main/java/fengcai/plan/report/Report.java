package fengcai.plan.report;

import fengcai.plan.annual.AnnualStatistics;
import fengcai.plan.element.Address;
import fengcai.plan.element.Phrase;
import fengcai.plan.profile.Profile;
import fengcai.plan.statistics.CampaignFacts;
import fengcai.plan.statistics.SiteFacts;
import java.util.ArrayList;
import java.util.List;

/** A PDF of the site with everything it says, but for texts. */
public sealed interface Report
    permits ProfileReport, BookletReport, AnnualReport, HonourRollReport, NoticeReport {

  /** Every report of a site, in the order of the pages it goes with. */
  static List<Report> all(SiteFacts facts, List<AnnualStatistics> years) {
    List<Report> all = new ArrayList<>();
    facts.regions().populated().stream()
        .flatMap(region -> BookletReport.of(region, facts).stream())
        .forEach(all::add);
    facts.communities().forEach(c -> all.add(new ProfileReport(facts.profile(c))));
    all.addAll(HonourRollReport.all(facts));
    for (CampaignFacts campaign : facts.campaigns()) {
      BookletReport.of(campaign, facts).ifPresent(all::add);
      all.addAll(NoticeReport.all(campaign, facts));
    }
    years.forEach(year -> all.add(new AnnualReport(year, facts.today())));
    return List.copyOf(all);
  }

  Address address();

  /** The profiles whose stories it prints. */
  default List<Profile> profiles() {
    return List.of();
  }

  ReportKind kind();

  /** What it is called. */
  Phrase title();

  /**
   * The names of its subject on the command line, its unique address first. A record in the same
   * folder of the content has more names.
   */
  default List<String> subjectNames() {
    return List.of(address().folder());
  }
}
