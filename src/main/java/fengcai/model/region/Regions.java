package fengcai.model.region;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The listed divisions as a tree. The parent of a division is its nearest listed ancestor by code,
 * so a list may omit levels without a name of their own (110100 of Beijing).
 */
public final class Regions {

  private static final Comparator<Region> SIBLINGS =
      Comparator.<Region>comparingInt(region -> region.order().orElse(Integer.MAX_VALUE))
          .thenComparing(Region::code);

  private final TreeMap<RegionCode, Region> byCode = new TreeMap<>();
  private final Map<RegionCode, List<Region>> children = new TreeMap<>();
  private final List<Region> roots = new ArrayList<>();

  /** Every page and row of a table names where its community lies. */
  private final Map<RegionCode, List<Region>> chains = new HashMap<>();

  public Regions(Collection<Region> regions) {
    regions.forEach(region -> byCode.put(region.code(), region));
    for (Region region : byCode.values()) {
      parent(region.code())
          .map(parent -> children.computeIfAbsent(parent.code(), code -> new ArrayList<>()))
          .orElse(roots)
          .add(region);
    }
    roots.sort(SIBLINGS);
    children.values().forEach(siblings -> siblings.sort(SIBLINGS));
    byCode.keySet().forEach(code -> chains.put(code, upwards(code)));
  }

  public Optional<Region> find(RegionCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All listed divisions, by code. */
  public List<Region> all() {
    return List.copyOf(byCode.values());
  }

  /** Divisions without a listed ancestor, in their order. */
  public List<Region> roots() {
    return List.copyOf(roots);
  }

  /** Divisions right below the given one, in their order. */
  public List<Region> children(RegionCode code) {
    return List.copyOf(children.getOrDefault(code, List.of()));
  }

  /**
   * From the topmost listed ancestor down to the division itself, which is left out if unlisted.
   */
  public List<Region> chain(RegionCode code) {
    List<Region> known = chains.get(code);
    return known == null ? upwards(code) : known;
  }

  private List<Region> upwards(RegionCode code) {
    Deque<Region> chain = new ArrayDeque<>();
    find(code).ifPresent(chain::addFirst);
    for (Optional<Region> up = parent(code); up.isPresent(); up = parent(up.get().code())) {
      chain.addFirst(up.get());
    }
    return List.copyOf(chain);
  }

  /**
   * The name an address in running text begins with: prefecture and county, with the province only
   * where no prefecture stands between (张家口市桥西区, 北京市东城区).
   */
  public String fullName(RegionCode code) {
    List<Region> chain = chain(code);
    boolean hasPrefecture =
        chain.stream().anyMatch(region -> region.code().level() == RegionLevel.PREFECTURE);
    StringBuilder name = new StringBuilder();
    for (Region region : chain) {
      if (!hasPrefecture || region.code().level() != RegionLevel.PROVINCE) {
        name.append(region.name());
      }
    }
    return name.toString();
  }

  private Optional<Region> parent(RegionCode code) {
    for (Optional<RegionCode> up = code.parent(); up.isPresent(); up = up.get().parent()) {
      Optional<Region> region = find(up.get());
      if (region.isPresent()) {
        return region;
      }
    }
    return Optional.empty();
  }
}
