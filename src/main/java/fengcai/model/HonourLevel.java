package fengcai.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The administrative level of the grantor, highest first. */
public enum HonourLevel {
  NATIONAL("国家级"),
  PROVINCIAL("省级"),
  MUNICIPAL("市级"),
  COUNTY("区县级"),
  STREET("街道级");

  /** Orders honours by level, those without one last. */
  public static final Comparator<Honour> HIGHEST_FIRST =
      Comparator.comparingInt(honour -> honour.level().map(Enum::ordinal).orElse(values().length));

  private final String label;

  HonourLevel(String label) {
    this.label = label;
  }

  /** The name in records and on pages. */
  public String label() {
    return label;
  }

  public static Optional<HonourLevel> ofLabel(String label) {
    return Arrays.stream(values()).filter(level -> level.label.equals(label)).findFirst();
  }

  /** The highest level whose label contains a word: 省. */
  public static Optional<HonourLevel> ofWord(String word) {
    return Arrays.stream(values()).filter(level -> level.label.contains(word)).findFirst();
  }

  /** All levels, the highest first, then none. */
  public static List<Optional<HonourLevel>> orNone() {
    return Stream.concat(
            Arrays.stream(values()).map(Optional::of), Stream.of(Optional.<HonourLevel>empty()))
        .toList();
  }
}
