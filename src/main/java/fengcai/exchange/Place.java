package fengcai.exchange;

import static java.util.Objects.requireNonNull;

import fengcai.model.Region;
import fengcai.model.RegionCode;
import fengcai.model.RegionLevel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A community's county and its street, as one cell of a form names them both.
 *
 * @param regions the divisions that may be meant: one, or several that bear the same name
 */
record Place(List<RegionCode> regions, Optional<String> street) {

  /** Cities that are divided into streets and towns alone (GB/T 2260). */
  private static final Set<String> WITHOUT_COUNTIES =
      Set.of("441900", "442000", "460400", "620200");

  /** What is called a county, and not a neighbourhood (社区, 小区), at the beginning of a text. */
  private static final Pattern COUNTY =
      Pattern.compile("^\\p{IsHan}{0,12}?(?:(?<![社小园校景库街])区|县|旗|(?<![城集夜])市).*");

  Place {
    regions = List.copyOf(regions);
    requireNonNull(street);
  }

  /** Whether communities have their addresses below a division. */
  static boolean isCounty(RegionCode code) {
    return code.level() == RegionLevel.COUNTY || WITHOUT_COUNTIES.contains(code.digits());
  }

  /** Whether the text goes on with what looks like a county or city that is not known. */
  boolean namesAnotherCounty() {
    return street.filter(rest -> COUNTY.matcher(rest).matches()).isPresent();
  }

  /** Whether a county is one of these divisions or lies in one. */
  boolean holds(RegionCode county) {
    return regions.stream()
        .anyMatch(region -> county.digits().startsWith(region.significantDigits()));
  }

  /** Takes the names of divisions off the front, from the widest to the narrowest. */
  static Place of(String text, List<Region> regions) {
    String rest = text.replaceAll("[\\s\\u3000、，,/·-]", "");
    List<Region> found = List.of();
    while (true) {
      String here = rest.replaceFirst("^[(（)）]+", "");
      List<Region> next = next(here, found, regions);
      if (next.isEmpty()) {
        break;
      }
      rest = here.substring(nameIn(here, next.getFirst()).length());
      found = next;
    }
    String street = rest.replaceFirst("^[(（)）]+", "").replaceFirst("(?<=^[^(（]{0,80})[)）]$", "");
    return new Place(
        found.stream().map(Region::code).toList(), Optional.of(street).filter(s -> !s.isEmpty()));
  }

  /** The divisions with the longest name at the front, within one of those found before. */
  private static List<Region> next(String text, List<Region> within, List<Region> regions) {
    List<Region> named =
        regions.stream()
            .filter(region -> !nameIn(text, region).isEmpty())
            .filter(region -> within.isEmpty() || isWithin(region, within))
            .toList();
    int longest = named.stream().mapToInt(region -> nameIn(text, region).length()).max().orElse(0);
    return named.stream().filter(region -> nameIn(text, region).length() == longest).toList();
  }

  private static boolean isWithin(Region region, List<Region> others) {
    return others.stream()
        .anyMatch(
            other ->
                !region.code().equals(other.code())
                    && region.code().digits().startsWith(other.code().significantDigits()));
  }

  /** The name a text begins with: whole, short, or of a city or province without its last word. */
  private static String nameIn(String text, Region region) {
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
