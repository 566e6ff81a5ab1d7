package fengcai.model;

import java.util.Comparator;
import java.util.Optional;

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
    for (HonourLevel level : values()) {
      if (level.label.equals(label)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
