package fengcai.page;

import fengcai.model.Article.Status;
import fengcai.model.Community;
import fengcai.model.Publication;
import fengcai.model.Region;
import fengcai.model.RegionCode;
import fengcai.model.Regions;
import fengcai.model.VolunteerCount;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Sums up one year; for one use. */
final class AnnualSummary {

  private final Publication publication;
  private final List<Community> profiles;
  private final LocalDateTime now;
  private final int year;
  private final LocalDate day;
  private final Map<RegionCode, AnnualTotals> regions = new HashMap<>();
  private final Map<RegionCode, String> names = new HashMap<>();
  private final List<CommunityYear> counted = new ArrayList<>();
  private final List<PlacedCommunity> missing = new ArrayList<>();
  private final List<PlacedCommunity> withoutResidents = new ArrayList<>();
  private final List<PlacedCommunity> notCounted = new ArrayList<>();
  private final List<PlacedCommunity> firstCounted = new ArrayList<>();
  private final List<PlacedCommunity> firstPublished = new ArrayList<>();
  private final AnnualAwards awards;
  private AnnualTotals totals = AnnualTotals.NONE;

  AnnualSummary(Publication publication, List<Community> profiles, LocalDateTime now, int year) {
    this.publication = publication;
    this.profiles = profiles;
    this.now = now;
    this.year = year;
    LocalDate last = AnnualFigures.lastDay(year);
    this.day = now.toLocalDate().isBefore(last) ? now.toLocalDate() : last;
    this.awards = new AnnualAwards(year, day, now.toLocalDate());
  }

  AnnualFigures figures() {
    profiles.forEach(this::add);
    List<YearRow> years =
        YearTotals.of(profiles, now.toLocalDate()).stream()
            .filter(row -> row.year() <= year)
            .toList();
    // Where nobody was counted before, to be counted first is nothing new.
    boolean anew = !years.isEmpty() && years.getFirst().year() < year;
    return new AnnualFigures(
        year,
        day,
        totals,
        rows(),
        Arrays.stream(Ranking.Measure.values())
            .map(measure -> Ranking.of(measure, counted))
            .toList(),
        awards.byLevel(),
        new AnnualChanges(
            anew ? firstCounted : List.of(),
            firstPublished,
            notCounted,
            awards.ended(),
            withdrawn()),
        new AnnualCoverage(missing, withoutResidents),
        years);
  }

  private void add(Community community) {
    SortedMap<Integer, VolunteerCount> counts = YearCounts.of(community, now.toLocalDate());
    Optional<VolunteerCount> current = Optional.ofNullable(counts.get(year));
    Optional<VolunteerCount> before = Optional.ofNullable(counts.get(year - 1));
    PlacedCommunity placed = placed(community);
    AnnualTotals own = AnnualTotals.of(community, current, before);
    totals = totals.plus(own);
    for (Region region : publication.regions().chain(community.id().region())) {
      regions.merge(region.code(), own, AnnualTotals::plus);
    }
    current.ifPresentOrElse(
        count -> {
          counted.add(new CommunityYear(placed, count, before));
          if (own.now().withResidents() == 0) {
            withoutResidents.add(placed);
          }
          if (counts.firstKey() == year) {
            firstCounted.add(placed);
          }
        },
        () -> {
          missing.add(placed);
          if (before.isPresent()) {
            notCounted.add(placed);
          }
        });
    if (community.article().published().orElseThrow().date().getYear() == year) {
      firstPublished.add(placed);
    }
    awards.add(placed);
  }

  private PlacedCommunity placed(Community community) {
    RegionCode code = community.id().region();
    return new PlacedCommunity(
        community, names.computeIfAbsent(code, publication.regions()::fullName));
  }

  private List<AnnualRegion> rows() {
    Regions all = publication.regions();
    return RegionTotals.populated(all, regions.keySet()).stream()
        .map(
            region ->
                new AnnualRegion(
                    region,
                    all.chain(region.code()).size() - 1,
                    regions.getOrDefault(region.code(), AnnualTotals.NONE)))
        .toList();
  }

  /** Profiles whose last day was in the year. */
  private List<PlacedCommunity> withdrawn() {
    return publication.communities().stream()
        .filter(community -> community.article().status(now) == Status.EXPIRED)
        .filter(c -> c.article().expires().orElseThrow().date().getYear() == year)
        .sorted(new ListingOrder(publication.regions()))
        .map(this::placed)
        .toList();
  }
}
