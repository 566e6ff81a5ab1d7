package fengcai.plan.report;

import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import fengcai.model.time.Moment;
import fengcai.plan.element.Address;
import fengcai.plan.element.KeyFigure;
import fengcai.plan.element.LevelGroup;
import fengcai.plan.element.LevelSum;
import fengcai.plan.element.Phrase;
import fengcai.plan.element.ReportLink;
import fengcai.plan.profile.Profile;
import fengcai.plan.profile.ProfileRow;
import fengcai.plan.statistics.CampaignFacts;
import fengcai.plan.statistics.HonourEntry;
import fengcai.plan.statistics.HonourRoll;
import fengcai.plan.statistics.RegionRow;
import fengcai.plan.statistics.RegionTotals;
import fengcai.plan.statistics.SiteFacts;
import fengcai.plan.statistics.Totals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Many profiles bound together: those of a division, a chapter for each division right below it, or
 * those of a campaign, a chapter for each category.
 *
 * @param subject the division's or the campaign's name
 * @param issued the day of the build
 * @param newest when the newest profile was published
 * @param divisions the rows of the table of sums, where there are several divisions; else empty
 * @param communities the rows of that table where all are of one division; else empty
 * @param honours who holds which honour, by level
 * @param index the profiles by the first letter of their names' pinyin
 */
public record BookletReport(
    Address address,
    String subject,
    LocalDate issued,
    Optional<Moment> newest,
    Totals totals,
    List<RegionRow> divisions,
    List<ProfileRow> communities,
    List<LevelGroup<HonourEntry>> honours,
    List<Chapter> chapters,
    List<BookletIndex.Group> index)
    implements Report {

  /** Above this many profiles a booklet could be neither bound nor opened. */
  public static final int MOST = 500;

  /**
   * Profiles under one name; without a name where the booklet has but one chapter, and for those
   * that take part in a campaign under no category.
   */
  public record Chapter(Optional<String> name, List<Profile> profiles) {
    public Chapter {
      profiles = List.copyOf(profiles);
    }

    /** The sum of registered volunteers at the latest counts. */
    public long registered() {
      return profiles.stream()
          .flatMap(profile -> profile.latest().stream())
          .mapToLong(count -> count.registered().orElseThrow())
          .sum();
    }
  }

  /** A chapter's communities under its name. */
  private record Group(Optional<String> name, List<Community> communities) {}

  public BookletReport {
    divisions = List.copyOf(divisions);
    communities = List.copyOf(communities);
    honours = List.copyOf(honours);
    chapters = List.copyOf(chapters);
    index = List.copyOf(index);
  }

  public static boolean isTooLarge(Totals totals) {
    return totals.communities() > MOST;
  }

  /** The link to a division's booklet, if it has one. */
  public static Optional<ReportLink> link(Region region, Totals totals) {
    return isTooLarge(totals)
        ? Optional.empty()
        : Optional.of(
            new ReportLink(
                beside(Address.region(region.code())), Phrase.of("report.booklet", region.name())));
  }

  /** The link to a campaign's booklet, if it has one. */
  public static ReportLink link(Campaign campaign) {
    return new ReportLink(
        beside(Address.campaign(campaign.id())), Phrase.of("report.campaignBooklet"));
  }

  private static Address beside(Address page) {
    return page.beside("booklet.pdf");
  }

  /** The booklet of a division; none if it is too large. */
  static Optional<BookletReport> of(Region region, SiteFacts facts) {
    Totals totals = facts.regions().of(region.code());
    if (isTooLarge(totals)) {
      return Optional.empty();
    }
    List<Community> all = facts.regions().communities(region.code());
    RegionRow divided = RegionRow.of(region, totals);
    List<RegionRow> rows = facts.regions().children(region.code());
    // Down to where there is something to divide: a province of one city is divided by counties.
    while (rows.size() == 1 && own(divided.code(), all).isEmpty()) {
      divided = rows.getFirst();
      rows = facts.regions().children(divided.code());
    }
    List<Group> groups = new ArrayList<>();
    List<Community> own = own(divided.code(), all);
    if (!own.isEmpty()) {
      groups.add(new Group(Optional.of(divided.name()), own));
    }
    for (RegionRow below : rows) {
      groups.add(new Group(Optional.of(below.name()), facts.regions().communities(below.code())));
    }
    return Optional.of(
        of(beside(Address.region(region.code())), region.name(), totals, rows, groups, facts));
  }

  /** Those that lie in a division and in none below it. */
  private static List<Community> own(RegionCode region, List<Community> all) {
    return all.stream().filter(community -> community.id().region().equals(region)).toList();
  }

  /** The booklet of a campaign; none if nobody takes part or too many do. */
  static Optional<BookletReport> of(CampaignFacts own, SiteFacts facts) {
    List<Community> all = own.participants();
    if (all.isEmpty() || isTooLarge(own.totals())) {
      return Optional.empty();
    }
    Set<RegionCode> direct = new HashSet<>();
    all.forEach(community -> direct.add(community.id().region()));
    List<RegionRow> rows =
        new RegionTotals(facts.publication().regions(), all, facts.today())
            .rows().stream().filter(row -> direct.contains(row.code())).toList();
    List<Group> groups = new ArrayList<>();
    own.byCategory()
        .forEach((category, communities) -> groups.add(new Group(category, communities)));
    return Optional.of(
        of(beside(own.link().address()), own.campaign().name(), own.totals(), rows, groups, facts));
  }

  private static BookletReport of(
      Address address,
      String subject,
      Totals totals,
      List<RegionRow> rows,
      List<Group> groups,
      SiteFacts facts) {
    List<Community> all = groups.stream().flatMap(each -> each.communities().stream()).toList();
    boolean byDivision = rows.size() > 1;
    return new BookletReport(
        address,
        subject,
        facts.today(),
        all.stream()
            .flatMap(community -> community.article().published().stream())
            .max(Comparator.comparing(Moment::start)),
        totals,
        byDivision ? rows : List.of(),
        byDivision ? List.of() : all.stream().map(facts::row).toList(),
        HonourRoll.of(facts.publication().honours(), all, facts).held(),
        groups.stream()
            .map(
                group ->
                    new Chapter(
                        groups.size() == 1 ? Optional.empty() : group.name(),
                        group.communities().stream().map(facts::profile).toList()))
            .toList(),
        BookletIndex.of(all, facts));
  }

  /** What it shows large. */
  public List<KeyFigure> keyFigures() {
    return totals.keyFigures();
  }

  /** The honours of each level, in numbers. */
  public List<LevelSum> honourSums() {
    return HonourRoll.sums(honours);
  }

  @Override
  public List<Profile> profiles() {
    return chapters.stream().flatMap(chapter -> chapter.profiles().stream()).toList();
  }

  @Override
  public ReportKind kind() {
    return ReportKind.BOOKLET;
  }

  @Override
  public Phrase title() {
    return Phrase.of("booklet.title", subject);
  }
}
