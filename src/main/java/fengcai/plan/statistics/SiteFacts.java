package fengcai.plan.statistics;

import fengcai.model.Article.Status;
import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.Publication;
import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import fengcai.plan.element.Address;
import fengcai.plan.element.LevelGroup;
import fengcai.plan.element.PageLink;
import fengcai.plan.element.ProfileLink;
import fengcai.plan.element.RegisteredCount;
import fengcai.plan.element.StageState;
import fengcai.plan.profile.HeldHonour;
import fengcai.plan.profile.Profile;
import fengcai.plan.profile.ProfileRow;
import fengcai.plan.profile.SearchedProfile;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What pages and reports are planned from: the live profiles in listing order, sums over them, and
 * the links that many pages share. For one thread.
 */
public final class SiteFacts {

  private final Publication publication;
  private final LocalDateTime now;
  private final ListingOrder order;
  private final List<Community> communities;
  private final RegionTotals regions;
  private final HonourRoll honours;
  private final List<CampaignFacts> campaigns;
  private final List<YearRow> years;
  private final Map<CommunityId, Profile> profiles = new HashMap<>();
  private final Map<CommunityId, ProfileLink> links = new HashMap<>();
  private final Map<CommunityId, ProfileRow> rows = new HashMap<>();
  private final Map<RegionCode, String> regionNames = new HashMap<>();
  private final Map<RegionCode, List<PageLink>> trails = new HashMap<>();

  public SiteFacts(Publication publication, LocalDateTime now) {
    this.publication = publication;
    this.now = now;
    this.order = new ListingOrder(publication.regions());
    this.communities =
        publication.communities().stream()
            .filter(community -> community.article().status(now) == Status.LIVE)
            .sorted(order)
            .toList();
    this.regions = new RegionTotals(publication.regions(), communities, today());
    this.honours = HonourRoll.of(publication.honours(), communities, this);
    this.campaigns = campaigns(publication.campaigns());
    this.years = YearRow.of(communities, today());
    communities.forEach(community -> profiles.put(community.id(), newProfile(community)));
  }

  private List<CampaignFacts> campaigns(List<Campaign> all) {
    Map<String, List<Community>> participants =
        communities.stream()
            .filter(community -> community.participation().isPresent())
            .collect(Collectors.groupingBy(c -> c.participation().orElseThrow().campaign()));
    List<CampaignFacts> facts = new ArrayList<>();
    for (Campaign campaign : all) {
      List<Community> own = participants.getOrDefault(campaign.id(), List.of());
      Totals totals =
          own.stream()
              .map(community -> Totals.of(community, today()))
              .reduce(Totals.NONE, Totals::plus);
      facts.add(new CampaignFacts(campaign, own, totals));
    }
    return facts;
  }

  public Publication publication() {
    return publication;
  }

  public LocalDateTime now() {
    return now;
  }

  public LocalDate today() {
    return now.toLocalDate();
  }

  public ListingOrder order() {
    return order;
  }

  /** The live profiles in listing order. */
  public List<Community> communities() {
    return communities;
  }

  public RegionTotals regions() {
    return regions;
  }

  public HonourRoll honours() {
    return honours;
  }

  public List<CampaignFacts> campaigns() {
    return campaigns;
  }

  public List<CampaignRow> campaignRows() {
    return campaigns.stream().map(this::row).toList();
  }

  CampaignRow row(CampaignFacts facts) {
    return new CampaignRow(facts.link(), StageState.of(facts.campaign(), today()), facts.totals());
  }

  /** Sums of every year with a count. */
  public List<YearRow> years() {
    return years;
  }

  public String regionName(RegionCode code) {
    return regionNames.computeIfAbsent(code, publication.regions()::fullName);
  }

  /** Links to a division and those above it, the topmost first. */
  public List<PageLink> trail(RegionCode code) {
    return trails.computeIfAbsent(
        code,
        of ->
            publication.regions().chain(of).stream()
                .map(region -> new PageLink(region.name(), Address.region(region.code())))
                .toList());
  }

  /** A link by the community's name. */
  public ProfileLink link(Community community) {
    return links.computeIfAbsent(community.id(), id -> link(community, community.name()));
  }

  /** A link by the profile's title. */
  public ProfileLink titleLink(Community community) {
    return link(community, community.article().title());
  }

  private ProfileLink link(Community community, String text) {
    return new ProfileLink(
        text,
        regionName(community.id().region()),
        community.particulars().street(),
        Address.profile(community.id()));
  }

  public ProfileRow row(Community community) {
    return rows.computeIfAbsent(
        community.id(),
        id ->
            new ProfileRow(
                link(community),
                RegisteredCount.latest(community, today()),
                community.currentAwards(today()).size()));
  }

  /** A live profile. */
  public Profile profile(Community community) {
    return Optional.ofNullable(profiles.get(community.id())).orElseThrow();
  }

  private Profile newProfile(Community community) {
    List<LevelGroup<HeldHonour>> held =
        HonourRoll.byLevel(community.currentAwards(today()), award -> award.honour().level())
            .stream()
            .map(group -> group.map(HeldHonour::of))
            .toList();
    return Profile.of(
        community, today(), regionName(community.id().region()), held, entry(community));
  }

  private Optional<Profile.Entry> entry(Community community) {
    return community
        .participation()
        .flatMap(
            part ->
                campaigns.stream()
                    .filter(each -> each.campaign().id().equals(part.campaign()))
                    .findFirst()
                    .map(
                        each ->
                            new Profile.Entry(
                                each.link(),
                                part.category(),
                                StageState.of(each.campaign(), today()))));
  }

  /** What is searched of a live profile. */
  public SearchedProfile searched(Community community) {
    List<Region> chain = publication.regions().chain(community.id().region());
    return new SearchedProfile(profile(community), community.listing().pinyin(), chain);
  }
}
