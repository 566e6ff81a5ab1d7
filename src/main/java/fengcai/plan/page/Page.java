package fengcai.plan.page;

import fengcai.diagnostic.Position;
import fengcai.diagnostic.Positions;
import fengcai.model.FreePage;
import fengcai.model.Stories;
import fengcai.model.document.Block;
import fengcai.plan.annual.AnnualStatistics;
import fengcai.plan.element.Address;
import fengcai.plan.element.Phrase;
import fengcai.plan.element.ReportLink;
import fengcai.plan.statistics.SiteFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page of the site with everything that its template shows, but for texts. */
public sealed interface Page
    permits HomePage,
        RegionPage,
        ProfilePage,
        HonourIndexPage,
        HonourPage,
        CampaignPage,
        StatisticsPage,
        YearPage,
        TextPage,
        SearchPage,
        DataPage,
        SiteMapPage,
        NotFoundPage,
        RedirectPage {

  /**
   * Every page of a site, in a fixed order.
   *
   * @param years the statistics of every year with a count
   * @param texts the published free pages
   */
  static List<Page> all(SiteFacts facts, List<AnnualStatistics> years, List<FreePage> texts) {
    List<Page> all = new ArrayList<>();
    all.add(HomePage.of(facts));
    facts.regions().populated().forEach(region -> all.add(RegionPage.of(region, facts)));
    all.addAll(ProfilePage.all(facts));
    all.add(HonourIndexPage.of(facts));
    facts.honours().withPage().forEach(honour -> all.add(HonourPage.of(honour, facts)));
    facts.campaigns().forEach(campaign -> all.add(CampaignPage.of(campaign, facts)));
    all.add(StatisticsPage.of(facts));
    all.addAll(YearPage.all(years));
    texts.forEach(page -> all.add(new TextPage(page)));
    all.add(new SearchPage());
    all.add(new DataPage());
    all.add(SiteMapPage.of(facts, all));
    all.add(new NotFoundPage());
    all.addAll(RedirectPage.all(facts, texts));
    return List.copyOf(all);
  }

  Address address();

  /** The name of its template, without the ending. */
  String template();

  /** The reports it links to; it states the size of each. */
  default List<ReportLink> reports() {
    return List.of();
  }

  /** What the site map calls it, if it stands there as a column of the site. */
  default Optional<Phrase> columnName() {
    return Optional.empty();
  }

  /** The text it has besides its facts; empty if none. */
  default List<Block> text(Stories stories) {
    return List.of();
  }

  /** Who chose its address, the firmest first: of two pages at one address the later is wrong. */
  default AddressOrigin addressOrigin() {
    return AddressOrigin.KIND;
  }

  /** The value that its address follows from, or the site's name. */
  default Position position(Positions positions) {
    return positions.site("name");
  }

  /** What an address follows from. */
  enum AddressOrigin {
    /** The kind of page. */
    KIND,
    /** The name of a record's file. */
    RECORD,
    /** The name of a free page's file. */
    FREE_PAGE,
    /** An alias in a record. */
    ALIAS
  }
}
