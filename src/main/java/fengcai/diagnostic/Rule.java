package fengcai.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules that diagnostics refer to. The message files {@code diagnostic} contain the message of
 * a rule under its id, what to do about it under {@code <id>.hint}, and why it matters under {@code
 * <id>.why}.
 */
public enum Rule {
  FILE_UNREADABLE(Severity.ERROR),
  FILE_KIND(Severity.ERROR),
  FILE_LARGE(Severity.ERROR),
  FILE_MISSING(Severity.ERROR),
  FILE_UNEXPECTED(Severity.ERROR),
  FILE_IGNORED(Severity.WARNING),
  SAVE_INTERRUPTED(Severity.WARNING),
  RECORD_LOST(Severity.ERROR),
  FILE_NAME(Severity.ERROR),
  NAME_RESERVED(Severity.ERROR),
  NAME_CASE(Severity.ERROR),
  FILE_ENCODING(Severity.ERROR),
  FILE_EMPTY(Severity.ERROR),
  FRONT_MATTER_MISSING(Severity.ERROR),
  YAML_SYNTAX(Severity.ERROR),
  YAML_TAB(Severity.ERROR),
  YAML_INDENT(Severity.ERROR),
  YAML_COLON(Severity.ERROR),
  YAML_QUOTE(Severity.ERROR),
  YAML_DASH(Severity.ERROR),
  YAML_TEXT_INDENT(Severity.ERROR),
  YAML_BLOCK(Severity.ERROR),
  YAML_ESCAPE(Severity.ERROR),
  YAML_RESERVED(Severity.ERROR),
  YAML_ALIAS(Severity.ERROR),
  YAML_DOCUMENTS(Severity.ERROR),
  KEY_UNKNOWN(Severity.ERROR),
  KEY_DUPLICATE(Severity.ERROR),
  KEY_MISSING(Severity.ERROR),
  KEY_UNPUBLISHABLE(Severity.ERROR),
  RECORD_LIMIT(Severity.ERROR),
  CATEGORY_ALONE(Severity.WARNING, true),
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
  VALUE_RANGE(Severity.ERROR),
  VALUE_PLACEHOLDER(Severity.ERROR),
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
  IMAGE_FORMAT(Severity.ERROR),
  IMAGE_DAMAGED(Severity.ERROR),
  IMAGE_LARGE(Severity.ERROR),
  IMAGE_ALT(Severity.ERROR),
  FONT_MISSING(Severity.ERROR),
  FONT_BROKEN(Severity.ERROR),
  THEME_ROOM(Severity.ERROR),
  ALLOW_FORM(Severity.WARNING),
  IMAGE_SMALL(Severity.WARNING, true),
  ALLOW_PLACE(Severity.WARNING),
  CHARACTER_CONTROL(Severity.ERROR),
  CHARACTER_UNPRINTABLE(Severity.WARNING, true),
  CHARACTER_HIDDEN(Severity.WARNING, true),
  SHARE_DISAGREES(Severity.ERROR, true),
  SHARE_DOUBTFUL(Severity.WARNING, true),
  COUNT_OVER_RESIDENTS(Severity.ERROR, true),
  COUNT_IMPLAUSIBLE(Severity.ERROR, true),
  COUNT_OVER_NEAREST(Severity.WARNING, true),
  COUNT_ACTIVE(Severity.ERROR, true),
  COUNT_PARTY_MEMBERS(Severity.ERROR, true),
  COUNT_AFTER_TODAY(Severity.WARNING, true),
  COUNT_SHARE_HIGH(Severity.WARNING, true),
  COUNT_JUMP(Severity.WARNING, true),
  HOURS_ODD(Severity.WARNING, true),
  HONOUR_LEVEL(Severity.ERROR, true),
  HONOUR_LEVEL_UNKNOWN(Severity.WARNING, true),
  HONOUR_REPEATED(Severity.ERROR, true),
  HONOUR_AFTER_TODAY(Severity.WARNING, true),
  ARTICLE_TIMES(Severity.ERROR, true),
  STAGE_DATES(Severity.ERROR, true),
  PRINTED_EARLY(Severity.WARNING, true),
  STAGE_OVERLAP(Severity.WARNING, true),
  FOOT_MISSING(Severity.ERROR, true),
  COLUMN_EMPTY(Severity.WARNING, true),
  COLUMN_STALE(Severity.WARNING, true),
  PROSE_NUMBER(Severity.WARNING, true),
  PROSE_LIST(Severity.WARNING, true),
  PROSE_APPROXIMATION(Severity.WARNING, true),
  PROSE_DATE(Severity.WARNING, true),
  PROSE_DATE_FUTURE(Severity.WARNING, true),
  PROSE_HONOUR(Severity.WARNING, true),
  REFERENCE_EMPTY(Severity.WARNING, true),
  HONOUR_LAPSED(Severity.WARNING, true),
  HONOUR_AFTER_PUBLICATION(Severity.WARNING, true),
  NAMED_EARLY(Severity.WARNING, true),
  PRIVACY_ID_CARD(Severity.ERROR, true),
  PRIVACY_MOBILE(Severity.ERROR, true),
  PRIVACY_ADDRESS(Severity.WARNING, true),
  PRIVACY_AUTHOR(Severity.WARNING, true),
  WORDING(Severity.WARNING, true),
  PUNCTUATION_WIDTH(Severity.WARNING, true),
  PUNCTUATION_SPACE(Severity.WARNING, true),
  PARAGRAPH_BROKEN(Severity.WARNING, true),
  ALLOW_UNUSED(Severity.WARNING, true);

  private final Severity severity;
  private final boolean optional;

  Rule(Severity severity) {
    this(severity, false);
  }

  Rule(Severity severity, boolean optional) {
    this.severity = severity;
    this.optional = optional;
  }

  public Severity severity() {
    return severity;
  }

  /**
   * Whether a site may change its severity or switch it off; records that break other rules cannot
   * be published.
   */
  public boolean isOptional() {
    return optional;
  }

  /** The optional rule with an id. */
  public static Optional<Rule> optional(String id) {
    return Arrays.stream(values())
        .filter(rule -> rule.optional && rule.id().equals(id))
        .findFirst();
  }

  /** The name in files and output: {@code key-unknown}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
