package fengcai.plan.annual;

import fengcai.model.Article.Status;
import fengcai.model.Community;
import fengcai.model.VolunteerCount;
import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import fengcai.model.region.Regions;
import fengcai.plan.element.ProfileLink;
import fengcai.plan.statistics.CommunityYear;
import fengcai.plan.statistics.NameList;
import fengcai.plan.statistics.Ranking;
import fengcai.plan.statistics.RegionTotals;
import fengcai.plan.statistics.SiteFacts;
import fengcai.plan.statistics.YearRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Sums up one year. For one use. */
final class AnnualSummary {

  private final SiteFacts facts;
  private final int year;
  private final LocalDate day;
  private final Map<RegionCode, AnnualTotals> regions = new HashMap<>();
  private final List<CommunityYear> counted = new ArrayList<>();
  private final List<ProfileLink> missing = new ArrayList<>();
  private final List<ProfileLink> withoutResidents = new ArrayList<>();
  private final List<ProfileLink> notCounted = new ArrayList<>();
  private final List<ProfileLink> firstCounted = new ArrayList<>();
  private final List<ProfileLink> firstPublished = new ArrayList<>();
  private final AnnualAwards awards;
  private AnnualTotals totals = AnnualTotals.NONE;

  AnnualSummary(SiteFacts facts, int year) {
    this.facts = facts;
    this.year = year;
    LocalDate last = AnnualStatistics.lastDay(year);
    this.day = facts.today().isBefore(last) ? facts.today() : last;
    this.awards = new AnnualAwards(year, day, facts.today());
  }

  AnnualStatistics figures() {
    facts.communities().forEach(this::add);
    List<YearRow> years = facts.years().stream().filter(row -> row.year() <= year).toList();
    // Where nobody was counted before, to be counted first is nothing new.
    boolean anew = !years.isEmpty() && years.getFirst().year() < year;
    return new AnnualStatistics(
        year,
        day,
        totals,
        rows(),
        Arrays.stream(Ranking.Measure.values())
            .map(measure -> Ranking.of(measure, counted))
            .filter(ranking -> ranking.places().size() > 1)
            .toList(),
        awards.byLevel(),
        new AnnualChanges(
            new NameList(anew ? firstCounted : List.of()),
            new NameList(firstPublished),
            new NameList(notCounted),
            awards.ended(),
            new NameList(withdrawn())),
        new AnnualCoverage(new NameList(missing), new NameList(withoutResidents)),
        years);
  }

  private void add(Community community) {
    SortedMap<Integer, VolunteerCount> counts = community.yearlyCounts(facts.today());
    Optional<VolunteerCount> current = Optional.ofNullable(counts.get(year));
    Optional<VolunteerCount> before = Optional.ofNullable(counts.get(year - 1));
    ProfileLink link = facts.link(community);
    AnnualTotals own = AnnualTotals.of(community, current, before);
    totals = totals.plus(own);
    for (Region region : facts.publication().regions().chain(community.id().region())) {
      regions.merge(region.code(), own, AnnualTotals::plus);
    }
    current.ifPresentOrElse(
        count -> {
          counted.add(CommunityYear.of(link, community, count, before));
          if (own.now().withResidents() == 0) {
            withoutResidents.add(link);
          }
          if (counts.firstKey() == year) {
            firstCounted.add(link);
          }
        },
        () -> {
          missing.add(link);
          if (before.isPresent()) {
            notCounted.add(link);
          }
        });
    if (community.article().published().orElseThrow().date().getYear() == year) {
      firstPublished.add(link);
    }
    awards.add(community, link);
  }

  private List<AnnualRegion> rows() {
    Regions all = facts.publication().regions();
    return RegionTotals.populated(all, regions.keySet()).stream()
        .map(
            region ->
                new AnnualRegion(
                    region.code(),
                    region.name(),
                    all.chain(region.code()).size() - 1,
                    regions.getOrDefault(region.code(), AnnualTotals.NONE)))
        .toList();
  }

  /** Profiles whose last day was in the year. */
  private List<ProfileLink> withdrawn() {
    return facts.publication().communities().stream()
        .filter(community -> community.article().status(facts.now()) == Status.EXPIRED)
        .filter(c -> c.article().expires().orElseThrow().date().getYear() == year)
        .sorted(facts.order())
        .map(facts::link)
        .toList();
  }
}
