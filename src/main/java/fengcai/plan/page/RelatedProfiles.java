package fengcai.plan.page;

import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.Team;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Related profiles: those the record names, then those that share its street, campaign, an honour
 * or a kind of team, in this order of weight. Only so many candidates of each tie are looked at, so
 * that a common honour costs no more than a rare one.
 */
final class RelatedProfiles {

  private static final int SHOWN = 4;
  private static final int CANDIDATES = 24;

  /** The weight of a named profile, less one for each before it. */
  private static final int NAMED = 1000;

  private final Map<CommunityId, Community> byId = new HashMap<>();
  private final Map<String, List<Community>> byTie = new HashMap<>();
  private final Map<CommunityId, Integer> rank = new HashMap<>();

  RelatedProfiles(List<Community> profiles) {
    for (Community community : profiles) {
      byId.put(community.id(), community);
      rank.put(community.id(), rank.size());
      ties(community)
          .keySet()
          .forEach(tie -> byTie.computeIfAbsent(tie, key -> new ArrayList<>()).add(community));
    }
  }

  List<Community> of(Community community) {
    Map<CommunityId, Integer> weights = new LinkedHashMap<>();
    for (CommunityId named : community.listing().related()) {
      if (byId.containsKey(named)) {
        weights.merge(named, NAMED - weights.size(), Integer::sum);
      }
    }
    ties(community)
        .forEach(
            (tie, weight) ->
                candidates(byTie.getOrDefault(tie, List.of()), community)
                    .forEach(other -> weights.merge(other.id(), weight, Integer::sum)));
    weights.remove(community.id());
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<CommunityId, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> rank.getOrDefault(entry.getKey(), 0)))
        .limit(SHOWN)
        .flatMap(entry -> Optional.ofNullable(byId.get(entry.getKey())).stream())
        .toList();
  }

  /** Those nearest in listing order to a community that is one of them. */
  private Collection<Community> candidates(List<Community> sharing, Community community) {
    int at =
        Collections.binarySearch(
            sharing, community, Comparator.comparingInt(each -> rank.getOrDefault(each.id(), 0)));
    return sharing.subList(
        Math.max(0, at - CANDIDATES / 2), Math.min(sharing.size(), at + CANDIDATES / 2 + 1));
  }

  private static Map<String, Integer> ties(Community community) {
    Map<String, Integer> ties = new LinkedHashMap<>();
    community
        .particulars()
        .street()
        .ifPresent(street -> ties.put("street " + community.id().region() + street, 8));
    community.participation().ifPresent(part -> ties.put("campaign " + part.campaign(), 4));
    community.awards().forEach(award -> ties.put("honour " + award.honour().title(), 2));
    for (Team team : community.particulars().teams()) {
      ties.put("team " + team.category().orElse(team.name()), 1);
    }
    return ties;
  }
}
