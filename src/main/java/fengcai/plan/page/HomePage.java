package fengcai.plan.page;

import fengcai.model.Community;
import fengcai.model.region.Region;
import fengcai.plan.element.Address;
import fengcai.plan.element.LevelGroup;
import fengcai.plan.element.Phrase;
import fengcai.plan.element.RegisteredCount;
import fengcai.plan.element.ReportLink;
import fengcai.plan.report.AnnualReport;
import fengcai.plan.report.BookletReport;
import fengcai.plan.statistics.CampaignRow;
import fengcai.plan.statistics.HonourEntry;
import fengcai.plan.statistics.RegionRow;
import fengcai.plan.statistics.SiteFacts;
import fengcai.plan.statistics.Totals;
import fengcai.plan.statistics.YearRow;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The home page.
 *
 * @param newest the latest profiles, the newest first
 * @param regions every division that holds a live profile, each after its parent
 * @param honours a few of each level
 * @param reports the latest annual report, the booklet of the topmost division with most profiles
 */
public record HomePage(
    Totals totals,
    List<ProfileCard> newest,
    List<RegionRow> regions,
    List<LevelGroup<HonourEntry>> honours,
    List<CampaignRow> campaigns,
    List<YearRow> years,
    List<ReportLink> reports)
    implements Page {

  private static final int NEWEST = 6;
  private static final int HONOURS_OF_A_LEVEL = 5;
  private static final int HOLDERS_OF_AN_HONOUR = 5;

  static HomePage of(SiteFacts facts) {
    List<ReportLink> reports = new ArrayList<>();
    if (!facts.years().isEmpty()) {
      reports.add(AnnualReport.link(facts.years().getLast().year()));
    }
    facts.regions().top().flatMap(top -> booklet(top, facts)).ifPresent(reports::add);
    return new HomePage(
        facts.regions().all(),
        newest(facts),
        facts.regions().rows(),
        facts.honours().levels(HONOURS_OF_A_LEVEL, HOLDERS_OF_AN_HONOUR),
        facts.campaignRows(),
        facts.years(),
        reports);
  }

  private static Optional<ReportLink> booklet(Region region, SiteFacts facts) {
    return BookletReport.link(region, facts.regions().of(region.code()));
  }

  private static List<ProfileCard> newest(SiteFacts facts) {
    return facts.communities().stream()
        .sorted(
            Comparator.<Community, LocalDateTime>comparing(
                    c -> c.article().published().orElseThrow().start())
                .reversed()
                .thenComparing(Community::id))
        .limit(NEWEST)
        .map(community -> card(community, facts))
        .toList();
  }

  private static ProfileCard card(Community community, SiteFacts facts) {
    return new ProfileCard(
        facts.titleLink(community),
        community.article().published().orElseThrow(),
        community.article().summary(),
        community.particulars().photos().stream().findFirst().map(photo -> photo.src()),
        RegisteredCount.latest(community, facts.today()));
  }

  @Override
  public Address address() {
    return Address.HOME;
  }

  @Override
  public String template() {
    return "home";
  }

  @Override
  public Optional<Phrase> columnName() {
    return Optional.of(Phrase.of("menu.home"));
  }
}
