package fengcai.plan.page;

import fengcai.model.region.RegionCode;
import fengcai.model.region.RegionLevel;
import fengcai.plan.element.Address;
import fengcai.plan.element.PageLink;
import fengcai.plan.statistics.CampaignFacts;
import fengcai.plan.statistics.SiteFacts;
import java.util.List;

/**
 * Every column of the site: what does not fit into a menu.
 *
 * @param regions every division that holds a live profile, each after its parent
 * @param honours those that have a page, by level
 */
public record SiteMapPage(List<Division> regions, List<PageLink> honours, List<PageLink> campaigns)
    implements Page {

  /** A division and how many profiles it holds. */
  public record Division(RegionCode code, String name, int communities) {
    public Address address() {
      return Address.region(code);
    }

    public RegionLevel level() {
      return code.level();
    }
  }

  public static SiteMapPage of(SiteFacts facts) {
    return new SiteMapPage(
        facts.regions().rows().stream()
            .map(row -> new Division(row.code(), row.name(), row.totals().communities()))
            .toList(),
        facts.honours().levels(Integer.MAX_VALUE, 0).stream()
            .flatMap(group -> group.entries().stream())
            .flatMap(
                entry ->
                    entry.address().map(address -> new PageLink(entry.title(), address)).stream())
            .toList(),
        facts.campaigns().stream().map(CampaignFacts::link).toList());
  }

  @Override
  public Address address() {
    return Address.SITE_MAP;
  }

  @Override
  public String template() {
    return "sitemap";
  }
}
