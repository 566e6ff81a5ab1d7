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
      case ProfilePage profile ->
          new HonourReference(profile.awards()).fill(stories.story(profile.community().id()));
      case TextPage free -> stories.text(free.text());
      case HomePage home -> List.of();
      case RegionPage region -> List.of();
      case HonourIndexPage honours -> List.of();
      case HonourPage honour -> List.of();
      case CampaignPage campaign -> List.of();
      case StatisticsPage statistics -> List.of();
      case YearPage year -> List.of();
      case SearchPage search -> List.of();
      case DataPage data -> List.of();
      case SiteMapPage map -> List.of();
      case NotFoundPage notFound -> List.of();
      case RedirectPage redirect -> List.of();
    };
  }
}
