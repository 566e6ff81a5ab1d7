package fengcai.diagnostic;

import java.util.Locale;

/**
 * Everything the content can be found at fault with. The message of a rule stands in the message
 * files under its id, what to do about it under {@code <id>.hint}.
 */
public enum Rule {
  FILE_UNREADABLE(Severity.ERROR),
  FILE_MISSING(Severity.ERROR),
  FILE_UNEXPECTED(Severity.ERROR),
  FILE_IGNORED(Severity.WARNING),
  FILE_NAME(Severity.ERROR),
  FILE_ENCODING(Severity.ERROR),
  FILE_EMPTY(Severity.ERROR),
  FRONT_MATTER_MISSING(Severity.ERROR),
  YAML_SYNTAX(Severity.ERROR),
  YAML_TAB(Severity.ERROR),
  YAML_INDENT(Severity.ERROR),
  YAML_COLON(Severity.ERROR),
  YAML_QUOTE(Severity.ERROR),
  YAML_RESERVED(Severity.ERROR),
  YAML_ALIAS(Severity.ERROR),
  YAML_DOCUMENTS(Severity.ERROR),
  KEY_UNKNOWN(Severity.ERROR),
  KEY_DUPLICATE(Severity.ERROR),
  KEY_MISSING(Severity.ERROR),
  KEY_UNPUBLISHABLE(Severity.ERROR),
  VALUE_EMPTY(Severity.ERROR),
  VALUE_TYPE(Severity.ERROR),
  VALUE_NUMBER(Severity.ERROR),
  VALUE_SHARE(Severity.ERROR),
  VALUE_DATE(Severity.ERROR),
  VALUE_TIME(Severity.ERROR),
  VALUE_YEAR(Severity.ERROR),
  VALUE_FLAG(Severity.ERROR),
  VALUE_CHOICE(Severity.ERROR),
  VALUE_COLOUR(Severity.ERROR),
  VALUE_LENGTH(Severity.ERROR),
  VALUE_URL(Severity.ERROR),
  VALUE_ADDRESS(Severity.ERROR),
  REGION_CODE(Severity.ERROR),
  REGION_UNKNOWN(Severity.ERROR),
  COMMUNITY_UNKNOWN(Severity.ERROR),
  CAMPAIGN_UNKNOWN(Severity.ERROR),
  CATEGORY_UNKNOWN(Severity.ERROR),
  ADDRESS_DUPLICATE(Severity.ERROR),
  HONOUR_DUPLICATE(Severity.ERROR),
  HONOUR_CONFLICT(Severity.ERROR),
  COUNT_CONFLICT(Severity.ERROR),
  LINK_FORM(Severity.ERROR),
  LINK_DEAD(Severity.ERROR),
  LINK_ANCHOR(Severity.ERROR),
  IMAGE_PLACE(Severity.ERROR),
  IMAGE_MISSING(Severity.ERROR),
  IMAGE_BROKEN(Severity.ERROR),
  IMAGE_ALT(Severity.ERROR),
  FONT_MISSING(Severity.ERROR),
  FONT_BROKEN(Severity.ERROR),
  THEME_ROOM(Severity.ERROR),
  CHARACTER_UNPRINTABLE(Severity.WARNING),
  SHARE_DISAGREES(Severity.ERROR),
  COUNT_OVER_RESIDENTS(Severity.ERROR),
  COUNT_ACTIVE(Severity.ERROR),
  COUNT_AFTER_TODAY(Severity.WARNING),
  COUNT_SHARE_HIGH(Severity.WARNING),
  COUNT_JUMP(Severity.WARNING),
  HOURS_ODD(Severity.WARNING),
  HONOUR_LEVEL(Severity.ERROR),
  HONOUR_LEVEL_UNKNOWN(Severity.WARNING),
  HONOUR_REPEATED(Severity.ERROR),
  HONOUR_AFTER_TODAY(Severity.WARNING),
  ARTICLE_TIMES(Severity.ERROR),
  STAGE_DATES(Severity.ERROR),
  FOOT_MISSING(Severity.ERROR),
  COLUMN_EMPTY(Severity.WARNING),
  COLUMN_STALE(Severity.WARNING);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The name by which users, files and tools know the rule: {@code key-unknown}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
