package fengcai.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The configured severity of a rule, or off. */
public enum RuleLevel {
  OFF("关闭"),
  WARNING("警告"),
  ERROR("错误");

  private final String chinese;

  RuleLevel(String chinese) {
    this.chinese = chinese;
  }

  /** The English value in records. */
  public String english() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String chinese() {
    return chinese;
  }

  /** Empty if off. */
  public Optional<Severity> severity() {
    return switch (this) {
      case OFF -> Optional.empty();
      case WARNING -> Optional.of(Severity.WARNING);
      case ERROR -> Optional.of(Severity.ERROR);
    };
  }

  /** By its English or Chinese value. */
  public static Optional<RuleLevel> of(String word) {
    return Arrays.stream(values())
        .filter(level -> level.english().equals(word) || level.chinese().equals(word))
        .findFirst();
  }
}
