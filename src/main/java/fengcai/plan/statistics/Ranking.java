package fengcai.plan.statistics;

import fengcai.model.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first communities by one measure. */
public record Ranking(Measure measure, List<Place> places) {

  /** The last rank listed, with all who share it. */
  public static final int LAST = 20;

  /** What communities are ranked by. */
  public enum Measure {
    REGISTERED,
    /** Of the residents, in per cent. */
    SHARE,
    HOURS,
    /** Of registered volunteers on the year before, in per cent. */
    GROWTH;

    private Optional<BigDecimal> of(CommunityYear community) {
      return switch (this) {
        case REGISTERED -> Optional.of(BigDecimal.valueOf(community.registered()));
        case SHARE -> community.share().map(Share::percent);
        case HOURS -> community.hours();
        case GROWTH -> community.change().flatMap(Change::percent);
      };
    }
  }

  /**
   * A place in a ranking.
   *
   * @param rank from 1; communities of one value share it, and the next rank is as much greater
   * @param shared whether another has the same
   */
  public record Place(int rank, boolean shared, CommunityYear community, BigDecimal value) {}

  private record Valued(CommunityYear community, BigDecimal value) {}

  public Ranking {
    places = List.copyOf(places);
  }

  /** Equal communities keep their order; those without a positive value are left out. */
  public static Ranking of(Measure measure, List<CommunityYear> communities) {
    List<Valued> valued = new ArrayList<>();
    Map<BigDecimal, Integer> alike = new HashMap<>();
    for (CommunityYear community : communities) {
      measure
          .of(community)
          .filter(value -> value.signum() > 0)
          .ifPresent(
              value -> {
                valued.add(new Valued(community, value));
                alike.merge(value.stripTrailingZeros(), 1, Integer::sum);
              });
    }
    valued.sort(Comparator.comparing(Valued::value).reversed());
    return new Ranking(measure, places(valued, alike));
  }

  private static List<Place> places(List<Valued> valued, Map<BigDecimal, Integer> alike) {
    List<Place> places = new ArrayList<>();
    int rank = 0;
    for (int i = 0; i < valued.size(); i++) {
      BigDecimal value = valued.get(i).value();
      boolean first = i == 0 || value.compareTo(valued.get(i - 1).value()) != 0;
      rank = first ? i + 1 : rank;
      if (rank > LAST) {
        break;
      }
      boolean shared = alike.getOrDefault(value.stripTrailingZeros(), 0) > 1;
      places.add(new Place(rank, shared, valued.get(i).community(), value));
    }
    return places;
  }
}
