package fengcai.page;

import fengcai.model.Article.Status;
import fengcai.model.Award;
import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.FreePage;
import fengcai.model.Publication;
import fengcai.model.Region;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the site consists of at one time: every page in a fixed order, and what each shows. Only
 * live profiles take part; a draft, a profile whose time has not come or has passed is nowhere.
 */
public final class SitePlan {

  private static final int NEWEST = 6;

  /** Above this many communities a division's page lists only its own, and leads to the rest. */
  private static final int LISTED_AT_MOST = 500;

  private final Publication publication;
  private final LocalDateTime now;
  private final List<Community> profiles;
  private final RegionTotals totals;
  private final HonourRoll honours;
  private final Map<String, List<Community>> byCampaign;
  private final List<Page> pages;
  private final List<Report> reports;
  private final NavigableSet<String> media;

  private SitePlan(Publication publication, Map<String, Set<String>> media, LocalDateTime now) {
    this.publication = publication;
    this.now = now;
    this.profiles =
        publication.communities().stream()
            .filter(community -> community.article().status(now) == Status.LIVE)
            .sorted(new ListingOrder(publication.regions()))
            .toList();
    this.totals = new RegionTotals(publication.regions(), profiles, today());
    this.honours = HonourRoll.of(publication.honours(), profiles, today());
    this.byCampaign =
        profiles.stream()
            .filter(community -> community.participation().isPresent())
            .collect(Collectors.groupingBy(c -> c.participation().orElseThrow().campaign()));
    this.pages = allPages();
    this.reports = ReportPlan.of(pages, publication, totals, today());
    this.media = media(media);
  }

  /**
   * Plans a site.
   *
   * @param media the files below {@code media/} that records and texts name, by the addresses of
   *     their pages ({@code 130703/xishandi}), published or not
   */
  public static SitePlan of(
      Publication publication, Map<String, Set<String>> media, LocalDateTime now) {
    return new SitePlan(publication, media, now);
  }

  public Publication publication() {
    return publication;
  }

  /** The build's time in Asia/Shanghai. */
  public LocalDateTime now() {
    return now;
  }

  public LocalDate today() {
    return now.toLocalDate();
  }

  /**
   * When the same content makes another site: at midnight, since ages, stages and expiries are
   * counted in days, or before it when a profile goes live or expires.
   */
  public LocalDateTime nextChange() {
    LocalDateTime midnight = today().plusDays(1).atStartOfDay();
    return publication.communities().stream()
        .flatMap(community -> community.article().nextChange(now).stream())
        .filter(midnight::isAfter)
        .min(Comparator.naturalOrder())
        .orElse(midnight);
  }

  /** The live profiles in the order in which a reader goes from one to the next. */
  public List<Community> profiles() {
    return profiles;
  }

  /** How many records are in each state, so that none is left out silently. */
  public Map<Status, Integer> states() {
    Map<Status, Integer> states = new EnumMap<>(Status.class);
    for (Community community : publication.communities()) {
      states.merge(community.article().status(now), 1, Integer::sum);
    }
    return states;
  }

  /** Every page, in a fixed order. */
  public List<Page> pages() {
    return pages;
  }

  /** Every report, in a fixed order. */
  public List<Report> reports() {
    return reports;
  }

  /** The files below {@code media/} that are published, since a page shows or links to them. */
  public NavigableSet<String> media() {
    return media;
  }

  private NavigableSet<String> media(Map<String, Set<String>> named) {
    NavigableSet<String> shown = new TreeSet<>();
    publication.site().logo().ifPresent(shown::add);
    publication.site().channels().forEach(channel -> channel.qr().ifPresent(shown::add));
    for (Community community : profiles) {
      shown.addAll(named.getOrDefault(community.id().path(), Set.of()));
    }
    for (FreePage page : freePages()) {
      shown.addAll(named.getOrDefault(page.path(), Set.of()));
    }
    return Collections.unmodifiableNavigableSet(shown);
  }

  private List<Page> allPages() {
    List<Page> all = new ArrayList<>();
    all.add(home());
    totals.populated().forEach(region -> all.add(region(region)));
    all.addAll(profilePages());
    all.add(new HonourIndexPage(honours.levels()));
    all.addAll(honours.pages());
    publication.campaigns().forEach(campaign -> all.add(campaign(campaign)));
    StatisticsPage statistics = statistics();
    all.add(statistics);
    all.addAll(years(statistics.years()));
    freePages().forEach(page -> all.add(new TextPage(page)));
    all.add(new SearchPage());
    all.add(new DataPage());
    all.add(new SiteMapPage(totals.rows(), honours.levels(), campaignRows()));
    all.add(new NotFoundPage());
    all.addAll(redirects());
    return List.copyOf(all);
  }

  /** The free pages to be read, in the order of the site's menu. */
  public List<FreePage> freePages() {
    return publication.pages().stream()
        .filter(page -> !page.draft())
        .sorted(
            Comparator.<FreePage>comparingInt(page -> page.order().orElse(Integer.MAX_VALUE))
                .thenComparing(FreePage::path))
        .toList();
  }

  private HomePage home() {
    List<Community> newest =
        profiles.stream()
            .sorted(
                Comparator.<Community, LocalDateTime>comparing(
                        c -> c.article().published().orElseThrow().start())
                    .reversed()
                    .thenComparing(Community::id))
            .limit(NEWEST)
            .toList();
    return new HomePage(
        totals.all(),
        newest,
        totals.rows(),
        honours.levels(),
        campaignRows(),
        YearTotals.of(profiles, today()),
        totals.top());
  }

  private RegionPage region(Region region) {
    List<Community> own = totals.communities(region.code());
    return new RegionPage(
        region,
        publication.regions().chain(region.code()),
        totals.of(region.code()),
        totals.children(region.code()),
        own.size() <= LISTED_AT_MOST
            ? own
            : own.stream().filter(c -> c.id().region().equals(region.code())).toList());
  }

  private List<ProfilePage> profilePages() {
    RelatedProfiles related = new RelatedProfiles(profiles);
    List<ProfilePage> pages = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      Community community = profiles.get(i);
      pages.add(
          new ProfilePage(
              community,
              publication.regions().chain(community.id().region()),
              publication.regions().fullName(community.id().region()),
              HonourRoll.byLevel(
                  CurrentAwards.of(community, today()), award -> award.honour().level()),
              community
                  .participation()
                  .flatMap(part -> find(part.campaign()))
                  .map(this::campaignRow),
              neighbour(i, -1),
              neighbour(i, 1),
              related.of(community)));
    }
    return pages;
  }

  /** The next profile of the same region; a reader is not led out of it unasked. */
  private Optional<Community> neighbour(int index, int step) {
    int other = index + step;
    return other >= 0
            && other < profiles.size()
            && profiles.get(other).id().region().equals(profiles.get(index).id().region())
        ? Optional.of(profiles.get(other))
        : Optional.empty();
  }

  private Optional<Campaign> find(String id) {
    return publication.campaigns().stream().filter(c -> c.id().equals(id)).findFirst();
  }

  private CampaignRow campaignRow(Campaign campaign) {
    Totals sum =
        byCampaign.getOrDefault(campaign.id(), List.of()).stream()
            .map(community -> Totals.of(community, today()))
            .reduce(Totals.NONE, Totals::plus);
    return new CampaignRow(campaign, campaign.stageOn(today()), sum);
  }

  private List<CampaignRow> campaignRows() {
    return publication.campaigns().stream().map(this::campaignRow).toList();
  }

  private CampaignPage campaign(Campaign campaign) {
    Map<Optional<String>, List<Community>> byCategory =
        byCampaign.getOrDefault(campaign.id(), List.of()).stream()
            .collect(Collectors.groupingBy(c -> c.participation().orElseThrow().category()));
    List<CategoryGroup> groups = new ArrayList<>();
    for (String category : campaign.categories()) {
      List<Community> members = byCategory.getOrDefault(Optional.of(category), List.of());
      if (!members.isEmpty()) {
        groups.add(new CategoryGroup(Optional.of(category), members));
      }
    }
    List<Community> others = byCategory.getOrDefault(Optional.empty(), List.of());
    if (!others.isEmpty()) {
      groups.add(new CategoryGroup(Optional.empty(), others));
    }
    return new CampaignPage(campaignRow(campaign), groups);
  }

  private StatisticsPage statistics() {
    return new StatisticsPage(
        totals.all(),
        totals.rows(),
        YearTotals.of(profiles, today()),
        campaignRows(),
        honours.levels());
  }

  private List<YearPage> years(List<YearRow> rows) {
    List<Integer> years = rows.stream().map(YearRow::year).toList();
    return years.stream()
        .map(year -> new YearPage(AnnualFigures.of(publication, profiles, now, year), years))
        .toList();
  }

  private List<RedirectPage> redirects() {
    List<RedirectPage> redirects = new ArrayList<>();
    for (Community community : profiles) {
      for (String alias : community.listing().aliases()) {
        redirects.add(
            new RedirectPage(
                Address.page(alias), Address.profile(community.id()), community.article().title()));
      }
    }
    for (FreePage page : freePages()) {
      for (String alias : page.aliases()) {
        redirects.add(
            new RedirectPage(Address.page(alias), Address.page(page.path()), page.title()));
      }
    }
    return redirects;
  }

  /** Live profiles by address, for those who hold only the address. */
  public Map<CommunityId, Community> profilesById() {
    return profiles.stream().collect(Collectors.toMap(Community::id, Function.identity()));
  }

  /** The current awards of a live profile, the highest level first. */
  public List<LevelGroup<Award>> awards(Community community) {
    return HonourRoll.byLevel(CurrentAwards.of(community, today()), a -> a.honour().level());
  }
}
