package fengcai.diagnostic;

import java.util.Locale;
import java.util.Optional;

/** How grave an office holds what a rule finds, or that it does not want to hear of it. */
public enum RuleLevel {
  OFF("关闭"),
  WARNING("警告"),
  ERROR("错误");

  private final String chinese;

  RuleLevel(String chinese) {
    this.chinese = chinese;
  }

  /** The words for it in records, English and Chinese. */
  public String english() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String chinese() {
    return chinese;
  }

  /** Empty where nothing is to be said. */
  public Optional<Severity> severity() {
    return switch (this) {
      case OFF -> Optional.empty();
      case WARNING -> Optional.of(Severity.WARNING);
      case ERROR -> Optional.of(Severity.ERROR);
    };
  }

  /** By either of its words. */
  public static Optional<RuleLevel> of(String word) {
    for (RuleLevel level : values()) {
      if (level.english().equals(word) || level.chinese().equals(word)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
