package fengcai.plan;

import fengcai.model.Article.Status;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.FreePage;
import fengcai.model.Publication;
import fengcai.plan.annual.AnnualStatistics;
import fengcai.plan.page.MenuItem;
import fengcai.plan.page.Page;
import fengcai.plan.page.ProfilePage;
import fengcai.plan.profile.SearchedProfile;
import fengcai.plan.report.Report;
import fengcai.plan.statistics.CampaignFacts;
import fengcai.plan.statistics.RegionRow;
import fengcai.plan.statistics.SiteFacts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything a site consists of at one time: its pages and reports in a fixed order, what each of
 * them says, and the media they show. Only live profiles take part; drafts, scheduled and expired
 * ones are nowhere.
 */
public final class SitePlan {

  private final SiteFacts facts;
  private final Map<CommunityId, Community> byId = new HashMap<>();
  private final List<Page> pages;
  private final List<Report> reports;
  private final NavigableSet<String> media;

  private SitePlan(Publication publication, Map<String, Set<String>> media, LocalDateTime now) {
    this.facts = new SiteFacts(publication, now);
    facts.communities().forEach(community -> byId.put(community.id(), community));
    List<AnnualStatistics> years = AnnualStatistics.all(facts);
    this.pages = Page.all(facts, years, freePages());
    this.reports = Report.all(facts, years);
    this.media = planMedia(media);
  }

  /**
   * Plans a site.
   *
   * @param media the files below {@code media/} that records and texts name, by the addresses of
   *     their pages ({@code 130703/xishandi}), published or not
   * @param now the build's time in Asia/Shanghai
   */
  public static SitePlan of(
      Publication publication, Map<String, Set<String>> media, LocalDateTime now) {
    return new SitePlan(publication, media, now);
  }

  private NavigableSet<String> planMedia(Map<String, Set<String>> named) {
    NavigableSet<String> shown = new TreeSet<>();
    publication().site().logo().ifPresent(shown::add);
    publication().site().channels().forEach(channel -> channel.qr().ifPresent(shown::add));
    for (Community community : profiles()) {
      shown.addAll(named.getOrDefault(community.id().path(), Set.of()));
    }
    for (FreePage page : freePages()) {
      shown.addAll(named.getOrDefault(page.path(), Set.of()));
    }
    return Collections.unmodifiableNavigableSet(shown);
  }

  public Publication publication() {
    return facts.publication();
  }

  /** The build's time in Asia/Shanghai. */
  public LocalDateTime now() {
    return facts.now();
  }

  public LocalDate today() {
    return facts.today();
  }

  /**
   * When the same content makes another site: at midnight, since ages, stages and expiries are
   * counted in days, or before it when a profile goes live or expires.
   */
  public LocalDateTime nextChange() {
    LocalDateTime midnight = today().plusDays(1).atStartOfDay();
    return publication().communities().stream()
        .flatMap(community -> community.article().nextChange(now()).stream())
        .filter(midnight::isAfter)
        .min(Comparator.naturalOrder())
        .orElse(midnight);
  }

  /** How many records are in each state, so that none is left out silently. */
  public Map<Status, Integer> states() {
    Map<Status, Integer> states = new EnumMap<>(Status.class);
    for (Community community : publication().communities()) {
      states.merge(community.article().status(now()), 1, Integer::sum);
    }
    return states;
  }

  /** Every page, in a fixed order. */
  public List<Page> pages() {
    return pages;
  }

  /** Every report, in the order of the pages it goes with. */
  public List<Report> reports() {
    return reports;
  }

  /** The files below {@code media/} that are published, since a page shows or links to them. */
  public NavigableSet<String> media() {
    return media;
  }

  /** The live profiles in the order in which a reader goes from one to the next. */
  public List<Community> profiles() {
    return facts.communities();
  }

  /** Every division that holds a live profile, each after its parent, with its sums. */
  public List<RegionRow> regions() {
    return facts.regions().rows();
  }

  /** Every campaign with those who take part. */
  public List<CampaignFacts> campaigns() {
    return facts.campaigns();
  }

  /** What is searched of a profile. */
  public SearchedProfile searched(ProfilePage page) {
    return facts.searched(Optional.ofNullable(byId.get(page.profile().id())).orElseThrow());
  }

  /** The published free pages, in the order of the site's menu. */
  public List<FreePage> freePages() {
    return publication().pages().stream()
        .filter(page -> !page.draft())
        .sorted(
            Comparator.<FreePage>comparingInt(page -> page.order().orElse(Integer.MAX_VALUE))
                .thenComparing(FreePage::path))
        .toList();
  }

  /** The free pages as every page's menu shows them. */
  public List<MenuItem> menu() {
    return freePages().stream().map(page -> new MenuItem(page.path(), page.title())).toList();
  }
}
