package fengcai.plan.page;

import fengcai.diagnostic.Position;
import fengcai.diagnostic.Positions;
import fengcai.model.Stories;
import fengcai.model.document.Block;
import fengcai.plan.element.Address;
import fengcai.plan.element.ReportLink;
import java.util.List;

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

  Address address();

  /** The name of its template, without the ending. */
  String template();

  /** The reports it links to; it states the size of each. */
  default List<ReportLink> reports() {
    return List.of();
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
