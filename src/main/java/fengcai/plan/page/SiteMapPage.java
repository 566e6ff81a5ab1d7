package fengcai.plan.page;

import fengcai.model.region.RegionCode;
import fengcai.model.region.RegionLevel;
import fengcai.plan.element.Address;
import fengcai.plan.element.PageLink;
import fengcai.plan.element.Phrase;
import fengcai.plan.statistics.CampaignFacts;
import fengcai.plan.statistics.SiteFacts;
import java.util.List;

/**
 * Every column of the site: what does not fit into a menu.
 *
 * @param columns the pages that have a name as a column, in their order
 * @param regions every division that holds a live profile, each after its parent
 * @param honours those that have a page, by level
 */
public record SiteMapPage(
    List<Column> columns, List<Division> regions, List<PageLink> honours, List<PageLink> campaigns)
    implements Page {

  /** A page that is a column of the site. */
  public record Column(Phrase name, Address address) {}

  /** A division and how many profiles it holds. */
  public record Division(RegionCode code, String name, int communities) {
    public Address address() {
      return Address.region(code);
    }

    public RegionLevel level() {
      return code.level();
    }
  }

  static SiteMapPage of(SiteFacts facts, List<Page> pages) {
    return new SiteMapPage(
        pages.stream()
            .flatMap(
                page -> page.columnName().map(name -> new Column(name, page.address())).stream())
            .toList(),
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
