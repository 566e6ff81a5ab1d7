package fengcai.plan.page;

import fengcai.model.Community;
import fengcai.model.region.Region;
import fengcai.plan.element.Address;
import fengcai.plan.element.PageLink;
import fengcai.plan.element.ReportLink;
import fengcai.plan.profile.ProfileRow;
import fengcai.plan.report.BookletReport;
import fengcai.plan.statistics.RegionRow;
import fengcai.plan.statistics.SiteFacts;
import fengcai.plan.statistics.Totals;
import java.util.List;

/**
 * A division.
 *
 * @param trail links to the divisions above it, the topmost first
 * @param subregions the divisions right below it that hold a live profile
 * @param communities all below it, or only its own where those are too many for one page
 * @param reports its booklet, if there is one
 * @param tooLargeToBind whether it has too many profiles for a booklet
 */
public record RegionPage(
    RegionRow region,
    List<PageLink> trail,
    List<RegionRow> subregions,
    List<ProfileRow> communities,
    List<ReportLink> reports,
    boolean tooLargeToBind)
    implements Page {

  private static final int LISTED_AT_MOST = 500;

  static RegionPage of(Region region, SiteFacts facts) {
    List<Community> all = facts.regions().communities(region.code());
    List<Community> listed =
        all.size() <= LISTED_AT_MOST
            ? all
            : all.stream().filter(c -> c.id().region().equals(region.code())).toList();
    List<PageLink> trail = facts.trail(region.code());
    Totals totals = facts.regions().of(region.code());
    return new RegionPage(
        RegionRow.of(region, totals),
        trail.subList(0, trail.size() - 1),
        facts.regions().children(region.code()),
        listed.stream().map(facts::row).toList(),
        BookletReport.link(region, totals).stream().toList(),
        BookletReport.isTooLarge(totals));
  }

  @Override
  public Address address() {
    return region.address();
  }

  @Override
  public String template() {
    return "region";
  }
}
