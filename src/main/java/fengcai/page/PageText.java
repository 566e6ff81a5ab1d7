package fengcai.page;

import fengcai.model.Block;
import fengcai.model.Stories;
import java.util.List;

/** The text that a page carries besides its facts. */
public final class PageText {
  private PageText() {}

  /** Reads the text; empty for a page that has none. */
  public static List<Block> of(Page page, Stories stories) {
    return switch (page) {
      case Page.Profile profile ->
          new HonourReference(profile.awards()).fill(stories.story(profile.community().id()));
      case Page.Free free -> stories.text(free.text());
      case Page.Home home -> List.of();
      case Page.OfRegion region -> List.of();
      case Page.HonourIndex honours -> List.of();
      case Page.OfHonour honour -> List.of();
      case Page.OfCampaign campaign -> List.of();
      case Page.Statistics statistics -> List.of();
      case Page.OfYear year -> List.of();
      case Page.Search search -> List.of();
      case Page.Data data -> List.of();
      case Page.SiteMap map -> List.of();
      case Page.NotFound notFound -> List.of();
      case Page.Redirect redirect -> List.of();
    };
  }
}
