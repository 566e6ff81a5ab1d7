package fengcai.model;

import java.util.Optional;

/** Who grants an honour, the highest first. */
public enum HonourLevel {
  NATIONAL("国家级"),
  PROVINCIAL("省级"),
  MUNICIPAL("市级"),
  COUNTY("区县级"),
  STREET("街道级");

  private final String label;

  HonourLevel(String label) {
    this.label = label;
  }

  /** The level's name as records state it and pages print it. */
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
