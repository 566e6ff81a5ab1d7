package fengcai.exchange;

import static java.util.Objects.requireNonNull;

import fengcai.model.Region;
import fengcai.model.RegionCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A community's county and its street, as one cell of a form names them both. */
record Place(Optional<RegionCode> region, Optional<String> street) {

  Place {
    requireNonNull(region);
    requireNonNull(street);
  }

  /** Takes the names of divisions off the front, from the widest to the narrowest. */
  static Place of(String text, List<Region> regions) {
    String rest = text.replaceAll("[\\s\\u3000、，,/·-]", "");
    Optional<Region> found = Optional.empty();
    for (Optional<Region> next = next(rest, found, regions);
        next.isPresent();
        next = next(rest, found, regions)) {
      rest = rest.substring(nameIn(rest, next.get()).length());
      found = next;
    }
    String street = rest.replaceAll("^[(（]|[)）]$", "");
    return new Place(found.map(Region::code), Optional.of(street).filter(s -> !s.isEmpty()));
  }

  /** The division with the longest name at the front; of namesakes the one within the last. */
  private static Optional<Region> next(String text, Optional<Region> within, List<Region> regions) {
    return regions.stream()
        .filter(region -> !nameIn(text, region).isEmpty())
        .filter(region -> within.map(w -> isWithin(region, w)).orElse(true))
        .max(
            Comparator.comparingInt((Region region) -> nameIn(text, region).length())
                .thenComparing(Region::code, Comparator.reverseOrder()));
  }

  private static boolean isWithin(Region region, Region other) {
    String significant = other.code().digits().replaceFirst("(?:00)+$", "");
    return !region.code().equals(other.code()) && region.code().digits().startsWith(significant);
  }

  private static String nameIn(String text, Region region) {
    if (text.startsWith(region.name())) {
      return region.name();
    }
    return region.shortName().filter(text::startsWith).orElse("");
  }
}
