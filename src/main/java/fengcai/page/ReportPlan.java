package fengcai.page;

import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.Publication;
import fengcai.model.Region;
import fengcai.model.Stage;
import fengcai.page.BookletReport.Chapter;
import fengcai.page.NoticeReport.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which reports go with which page. */
final class ReportPlan {

  private final Publication publication;
  private final RegionTotals totals;
  private final LocalDate day;
  private final Map<CommunityId, ProfilePage> profiles = new HashMap<>();

  private ReportPlan(Publication publication, RegionTotals totals, LocalDate day) {
    this.publication = publication;
    this.totals = totals;
    this.day = day;
  }

  /** The reports in the order of the pages. */
  static List<Report> of(
      List<Page> pages, Publication publication, RegionTotals totals, LocalDate day) {
    ReportPlan plan = new ReportPlan(publication, totals, day);
    for (Page page : pages) {
      if (page instanceof ProfilePage profile) {
        plan.profiles.put(profile.community().id(), profile);
      }
    }
    return pages.stream().flatMap(page -> plan.of(page).stream()).toList();
  }

  private List<Report> of(Page page) {
    return switch (page) {
      case RegionPage region -> booklet(region);
      case ProfilePage profile -> List.of(new ProfileReport(profile));
      case HonourPage honour -> roll(honour);
      case CampaignPage campaign -> ofCampaign(campaign);
      case YearPage year ->
          List.of(new AnnualReport(Address.annual(year.figures().year()), year.figures()));
      case StatisticsPage statistics -> List.of();
      case HomePage home -> List.of();
      case HonourIndexPage honours -> List.of();
      case TextPage free -> List.of();
      case SearchPage search -> List.of();
      case DataPage data -> List.of();
      case SiteMapPage map -> List.of();
      case NotFoundPage notFound -> List.of();
      case RedirectPage redirect -> List.of();
    };
  }

  private List<Report> booklet(RegionPage page) {
    Region region = page.region();
    List<Community> all = totals.communities(region.code());
    if (all.size() > BookletReport.MOST) {
      return List.of();
    }
    Region divided = region;
    List<RegionRow> rows = page.subregions();
    // Down to where there is something to divide: a province of one city is told by counties.
    while (rows.size() == 1 && own(divided, all).isEmpty()) {
      divided = rows.getFirst().region();
      rows = totals.children(divided.code());
    }
    List<Chapter> chapters = new ArrayList<>();
    List<Community> own = own(divided, all);
    if (!own.isEmpty()) {
      chapters.add(chapter(Optional.of(divided.name()), own));
    }
    for (RegionRow below : rows) {
      chapters.add(
          chapter(Optional.of(below.region().name()), totals.communities(below.region().code())));
    }
    return List.of(
        new BookletReport(
            Address.booklet(region.code()),
            region.name(),
            page.totals(),
            rows,
            HonourRoll.of(publication.honours(), all, day).held(),
            named(chapters)));
  }

  /** Those that lie in a division and in none below it. */
  private static List<Community> own(Region region, List<Community> all) {
    return all.stream().filter(c -> c.id().region().equals(region.code())).toList();
  }

  private List<Report> ofCampaign(CampaignPage page) {
    Campaign campaign = page.row().campaign();
    List<Community> all =
        page.categories().stream().flatMap(group -> group.communities().stream()).toList();
    List<Report> reports = new ArrayList<>();
    if (all.isEmpty()) {
      return reports;
    }
    if (all.size() <= BookletReport.MOST) {
      reports.add(booklet(page, all));
    }
    campaign
        .noticeOn(day)
        .map(stage -> list(Address.notice(campaign.id()), Kind.NOTICE, stage, page))
        .ifPresent(reports::add);
    campaign
        .namingOn(day)
        .map(stage -> list(Address.namedRoll(campaign.id()), Kind.ROLL, stage, page))
        .ifPresent(reports::add);
    return reports;
  }

  private Report list(Address address, Kind kind, Stage stage, CampaignPage page) {
    return new NoticeReport(
        address,
        kind,
        page.row().campaign(),
        stage,
        page.categories().stream()
            .map(
                group ->
                    new NoticeReport.Group(
                        group.category(), group.communities().stream().map(this::placed).toList()))
            .toList());
  }

  private List<Report> roll(HonourPage page) {
    if (page.current().isEmpty()) {
      return List.of();
    }
    List<PlacedAward> holders =
        page.current().stream()
            .map(each -> new PlacedAward(placed(each.community()), each.award()))
            .toList();
    return List.of(new HonourRollReport(Address.honourRoll(page.slug()), page, holders));
  }

  private PlacedCommunity placed(Community community) {
    return new PlacedCommunity(community, publication.regions().fullName(community.id().region()));
  }

  private Report booklet(CampaignPage page, List<Community> all) {
    Campaign campaign = page.row().campaign();
    Set<String> direct = new HashSet<>();
    all.forEach(community -> direct.add(community.id().region().digits()));
    List<RegionRow> rows =
        new RegionTotals(publication.regions(), all, day)
            .rows().stream().filter(row -> direct.contains(row.region().code().digits())).toList();
    return new BookletReport(
        Address.booklet(campaign.id()),
        campaign.name(),
        page.row().totals(),
        rows,
        HonourRoll.of(publication.honours(), all, day).held(),
        named(
            page.categories().stream()
                .map(group -> chapter(group.category(), group.communities()))
                .toList()));
  }

  private Chapter chapter(Optional<String> name, List<Community> communities) {
    return new Chapter(
        name,
        communities.stream()
            .flatMap(community -> Optional.ofNullable(profiles.get(community.id())).stream())
            .toList());
  }

  private static List<Chapter> named(List<Chapter> chapters) {
    return chapters.size() == 1
        ? List.of(new Chapter(Optional.empty(), chapters.getFirst().profiles()))
        : chapters;
  }
}
