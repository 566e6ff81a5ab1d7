package fengcai.plan.statistics;

import fengcai.model.Community;
import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import fengcai.model.region.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sums over the live profiles of every division. */
public final class RegionTotals {

  private final Regions regions;
  private final Map<RegionCode, Totals> totals = new HashMap<>();
  private final Map<RegionCode, List<Community>> communities = new HashMap<>();
  private Totals all = Totals.NONE;

  public RegionTotals(Regions regions, List<Community> profiles, LocalDate day) {
    this.regions = regions;
    for (Community community : profiles) {
      Totals own = Totals.of(community, day);
      all = all.plus(own);
      for (Region region : regions.chain(community.id().region())) {
        totals.merge(region.code(), own, Totals::plus);
        communities.computeIfAbsent(region.code(), code -> new ArrayList<>()).add(community);
      }
    }
  }

  public Totals all() {
    return all;
  }

  public Totals of(RegionCode code) {
    return totals.getOrDefault(code, Totals.NONE);
  }

  /** The live profiles in a division and below it. */
  public List<Community> communities(RegionCode code) {
    return List.copyOf(communities.getOrDefault(code, List.of()));
  }

  /** The divisions right below one that hold a live profile. */
  public List<RegionRow> children(RegionCode code) {
    return regions.children(code).stream()
        .filter(region -> totals.containsKey(region.code()))
        .map(region -> RegionRow.of(region, of(region.code())))
        .toList();
  }

  /** The top-level division with the most live profiles; the first of several. */
  public Optional<Region> top() {
    return regions.roots().stream()
        .filter(region -> totals.containsKey(region.code()))
        .min(Comparator.comparingInt(region -> -of(region.code()).communities()));
  }

  /** Every division that holds a live profile, each after its parent. */
  public List<Region> populated() {
    return populated(regions, totals.keySet());
  }

  /** The divisions of the given codes, each after its parent. */
  public static List<Region> populated(Regions regions, Set<RegionCode> codes) {
    List<Region> ordered = new ArrayList<>();
    collect(regions, regions.roots(), codes, ordered);
    return ordered;
  }

  public List<RegionRow> rows() {
    return populated().stream().map(region -> RegionRow.of(region, of(region.code()))).toList();
  }

  private static void collect(
      Regions regions, List<Region> siblings, Set<RegionCode> codes, List<Region> into) {
    for (Region region : siblings) {
      if (codes.contains(region.code())) {
        into.add(region);
        collect(regions, regions.children(region.code()), codes, into);
      }
    }
  }
}
