package fengcai.model.region;

import java.util.Optional;
import java.util.regex.Pattern;

/** A six-digit code of an administrative division (GB/T 2260): province, prefecture, county. */
public record RegionCode(String digits) implements Comparable<RegionCode> {

  private static final Pattern SIX_DIGITS = Pattern.compile("[1-9][0-9]{5}");

  public RegionCode {
    if (!isCode(digits)) {
      throw new IllegalArgumentException("not a region code: " + digits);
    }
  }

  /** Whether the text is six digits that do not begin with 0. */
  public static boolean isCode(String text) {
    return SIX_DIGITS.matcher(text).matches();
  }

  public RegionLevel level() {
    if (digits.endsWith("0000")) {
      return RegionLevel.PROVINCE;
    }
    return digits.endsWith("00") ? RegionLevel.PREFECTURE : RegionLevel.COUNTY;
  }

  /** The code one level up; empty for a province. */
  public Optional<RegionCode> parent() {
    return switch (level()) {
      case PROVINCE -> Optional.empty();
      case PREFECTURE -> Optional.of(new RegionCode(digits.substring(0, 2) + "0000"));
      case COUNTY -> Optional.of(new RegionCode(digits.substring(0, 4) + "00"));
    };
  }

  /** The code without its trailing zero pairs: 130000 is 13, 130700 is 1307. */
  public String significantDigits() {
    return switch (level()) {
      case PROVINCE -> digits.substring(0, 2);
      case PREFECTURE -> digits.substring(0, 4);
      case COUNTY -> digits;
    };
  }

  @Override
  public int compareTo(RegionCode other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
