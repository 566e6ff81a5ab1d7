package fengcai.page;

import fengcai.model.Campaign;
import fengcai.model.Stage;
import java.util.List;
import java.util.Optional;

/** A PDF that the site offers, with all that it says but for texts. */
public sealed interface Report {

  Address address();

  /** One profile. */
  record OfProfile(Page.Profile page) implements Report {
    @Override
    public Address address() {
      return page.report();
    }
  }

  /**
   * Many profiles bound together: those of a division, chapter by chapter for the divisions right
   * below it, or those of a campaign by category. There is none of more than {@link #MOST}.
   *
   * @param subject the division's or the campaign's name
   * @param rows sums of the divisions below, or of the divisions that take part in the campaign
   */
  record Booklet(
      Address address,
      String subject,
      Totals totals,
      List<RegionRow> rows,
      List<LevelGroup<HonourEntry>> honours,
      List<Chapter> chapters)
      implements Report {

    /** Above this many profiles a booklet could be neither bound nor opened. */
    public static final int MOST = 500;

    /**
     * Profiles under one name; without a name where the booklet has but one chapter, and for those
     * that take part in a campaign under no category.
     */
    public record Chapter(Optional<String> name, List<Page.Profile> profiles) {
      public Chapter {
        profiles = List.copyOf(profiles);
      }
    }

    public Booklet {
      rows = List.copyOf(rows);
      honours = List.copyOf(honours);
      chapters = List.copyOf(chapters);
    }
  }

  /** A year in numbers. */
  record Annual(Address address, AnnualFigures figures) implements Report {}

  /** 名单: who holds an honour, in listing order. */
  record HonourRoll(Address address, Page.OfHonour honour, List<PlacedAward> holders)
      implements Report {
    public HonourRoll {
      holders = List.copyOf(holders);
    }
  }

  /**
   * 公示 of a campaign's candidates, or the 名单 of those it named.
   *
   * @param stage the campaign's that the list belongs to
   */
  record Notice(Address address, Kind kind, Campaign campaign, Stage stage, List<Group> groups)
      implements Report {

    /** What the list is for. */
    public enum Kind {
      NOTICE,
      ROLL
    }

    /** Communities under one category, or under none. */
    public record Group(Optional<String> category, List<PlacedCommunity> communities) {
      public Group {
        communities = List.copyOf(communities);
      }
    }

    public Notice {
      groups = List.copyOf(groups);
    }
  }
}
