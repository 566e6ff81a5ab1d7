package fengcai.page;

import java.util.List;
import java.util.Optional;

/**
 * Many profiles bound together: those of a division, chapter by chapter for the divisions right
 * below it, or those of a campaign by category. There is none of more than {@link #MOST}.
 *
 * @param subject the division's or the campaign's name
 * @param rows sums of the divisions below, or of the divisions that take part in the campaign
 */
public record BookletReport(
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
  public record Chapter(Optional<String> name, List<ProfilePage> profiles) {
    public Chapter {
      profiles = List.copyOf(profiles);
    }
  }

  public BookletReport {
    rows = List.copyOf(rows);
    honours = List.copyOf(honours);
    chapters = List.copyOf(chapters);
  }
}
