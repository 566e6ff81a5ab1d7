package fengcai.exchange.record;

import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import fengcai.model.region.RegionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The region and street that a text names.
 *
 * @param regions the narrowest division; several if they have the same name
 * @param street the rest of the text
 */
public record ResolvedPlace(List<RegionCode> regions, Optional<String> street) {

  /** Cities without counties, divided into streets and towns (GB/T 2260). */
  private static final Set<String> WITHOUT_COUNTIES =
      Set.of("441900", "442000", "460400", "620200");

  /** The name of a county, not of a neighbourhood (社区, 小区), at the beginning of a text. */
  private static final Pattern COUNTY =
      Pattern.compile("^\\p{IsHan}{0,12}?(?:(?<![社小园校景库街])区|县|旗|(?<![城集夜])市).*");

  public ResolvedPlace {
    regions = List.copyOf(regions);
  }

  /** Whether communities have their addresses below a division. */
  public static boolean isCounty(RegionCode code) {
    return code.level() == RegionLevel.COUNTY || WITHOUT_COUNTIES.contains(code.digits());
  }

  /** Whether the rest of the text begins with the name of an unknown county or city. */
  public boolean namesAnotherCounty() {
    return street.filter(rest -> COUNTY.matcher(rest).matches()).isPresent();
  }

  /** Whether a county is one of the divisions or lies in one. */
  boolean contains(RegionCode county) {
    return regions.stream()
        .anyMatch(region -> county.digits().startsWith(region.significantDigits()));
  }

  /** Resolves a text that names divisions from the widest to the narrowest, and a street. */
  public static ResolvedPlace of(String text, List<Region> regions) {
    String rest = text.replaceAll("[\\s\\u3000、，,/·-]", "");
    List<Region> found = List.of();
    while (true) {
      String unresolved = rest.replaceFirst("^[(（)）]+", "");
      List<Region> next = next(unresolved, found, regions);
      if (next.isEmpty()) {
        break;
      }
      rest = unresolved.substring(nameAtStart(unresolved, next.getFirst()).length());
      found = next;
    }
    String street = rest.replaceFirst("^[(（)）]+", "").replaceFirst("(?<=^[^(（]{0,80})[)）]$", "");
    return new ResolvedPlace(
        found.stream().map(Region::code).toList(), Optional.of(street).filter(s -> !s.isEmpty()));
  }

  /** The divisions with the longest name at the start of the text, within those found before. */
  private static List<Region> next(String text, List<Region> within, List<Region> regions) {
    List<Region> longest = new ArrayList<>();
    int length = 1;
    for (Region region : regions) {
      int own = nameAtStart(text, region).length();
      if (own >= length && (within.isEmpty() || isWithin(region, within))) {
        if (own > length) {
          longest.clear();
        }
        length = own;
        longest.add(region);
      }
    }
    return longest;
  }

  private static boolean isWithin(Region region, List<Region> others) {
    return others.stream()
        .anyMatch(
            other ->
                !region.code().equals(other.code())
                    && region.code().digits().startsWith(other.code().significantDigits()));
  }

  /** The full or short name of a division; for a city or province also without 市 or 省. */
  private static String nameAtStart(String text, Region region) {
    if (text.startsWith(region.name())) {
      return region.name();
    }
    String bare =
        region.code().level() == RegionLevel.COUNTY
            ? ""
            : region.name().replaceFirst("(?:(?:壮族|回族|维吾尔)?自治区|省|市)$", "");
    return region
        .shortName()
        .filter(text::startsWith)
        .orElse(bare.length() > 1 && text.startsWith(bare) ? bare : "");
  }
}
