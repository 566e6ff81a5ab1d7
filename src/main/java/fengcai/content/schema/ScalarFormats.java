package fengcai.content.schema;

import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.RuleLevel;
import fengcai.model.CommunityId;
import fengcai.model.HonourLevel;
import fengcai.model.Share;
import fengcai.model.region.RegionCode;
import fengcai.model.time.Moment;
import fengcai.model.time.PartialDate;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scalar formats of records. */
public final class ScalarFormats {
  private ScalarFormats() {}

  /** A segment of an address: letters and digits of any script, {@code -} and {@code _}. */
  public static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

  /** A date of the Gregorian calendar; leap days in leap years only. */
  private static final String DAY_OF_CALENDAR =
      "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
          + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
          + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

  private static final String TIME_OF_DAY =
      "(?:[ T](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?)?";
  private static final int DAY_LENGTH = "2020-03-26".length();
  private static final long FIFTEEN_NINES = 999_999_999_999_999L;
  private static final Set<String> YES = Set.of("true", "是");
  private static final Set<String> NO = Set.of("false", "否");

  public static final ScalarFormat<String> TEXT =
      new ScalarFormat<>(
          new MessageTerm("text"), Rule.VALUE_TYPE, "", ValueConstraint.TEXT, Optional::of);

  public static final ScalarFormat<Long> WHOLE_NUMBER =
      matching(
          "whole-number",
          Rule.VALUE_NUMBER,
          "192",
          ValueConstraint.whole("[0-9]{1,15}", 0, FIFTEEN_NINES),
          Long::valueOf);

  public static final ScalarFormat<BigDecimal> DECIMAL_NUMBER =
      matching(
          "number",
          Rule.VALUE_NUMBER,
          "1280.5",
          ValueConstraint.decimal("[0-9]{1,15}(?:\\.[0-9]{1,6})?", 0, FIFTEEN_NINES),
          BigDecimal::new);

  public static final ScalarFormat<Share> PER_CENT =
      matching(
          "share",
          Rule.VALUE_SHARE,
          "16%",
          ValueConstraint.matching("(?:0?[0-9]{1,2}(?:\\.[0-9]{1,6})?|100(?:\\.0{1,6})?)%"),
          text -> new Share(new BigDecimal(text.substring(0, text.length() - 1))));

  public static final ScalarFormat<LocalDate> DAY =
      matching(
          "date",
          Rule.VALUE_DATE,
          "2020-03-26",
          ValueConstraint.matching(DAY_OF_CALENDAR),
          LocalDate::parse);

  public static final ScalarFormat<Moment> MOMENT_OF_DAY =
      matching(
          "time",
          Rule.VALUE_TIME,
          "2020-03-26 14:41:51",
          ValueConstraint.matching(DAY_OF_CALENDAR + TIME_OF_DAY),
          ScalarFormats::moment);

  public static final ScalarFormat<PartialDate> PARTIAL_DAY =
      matching(
          "date",
          Rule.VALUE_DATE,
          "2019, 2019-05, 2019-05-01",
          ValueConstraint.whole("[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|" + DAY_OF_CALENDAR, 1000, 9999),
          ScalarFormats::partialDate);

  public static final ScalarFormat<Integer> YEAR =
      matching(
          "year",
          Rule.VALUE_YEAR,
          "2019",
          ValueConstraint.whole("(?:19|20)[0-9]{2}", 1900, 2099),
          Integer::valueOf);

  public static final ScalarFormat<Boolean> FLAG =
      new ScalarFormat<>(
          new MessageTerm("flag"),
          Rule.VALUE_FLAG,
          "true, false",
          ValueConstraint.flag(List.of("true", "是", "false", "否")),
          text ->
              YES.contains(text)
                  ? Optional.of(true)
                  : NO.contains(text) ? Optional.of(false) : Optional.empty());

  public static final ScalarFormat<String> COLOUR_CODE =
      matching(
          "colour",
          Rule.VALUE_COLOUR,
          "\"#A61B29\"",
          ValueConstraint.matching("#[0-9A-Fa-f]{6}"),
          text -> text.toUpperCase(Locale.ROOT));

  public static final ScalarFormat<String> WEB_ADDRESS =
      new ScalarFormat<>(
          new MessageTerm("url"),
          Rule.VALUE_URL,
          "https://example.gov.cn/",
          ValueConstraint.matching("https?://[^\\s/?#]+[^\\s]*"),
          ScalarFormats::webAddress);

  public static final ScalarFormat<RegionCode> REGION_CODE =
      matching(
          "region-code",
          Rule.REGION_CODE,
          "\"130703\"",
          ValueConstraint.whole("[1-9][0-9]{5}", 100000, 999999),
          RegionCode::new);

  public static final ScalarFormat<CommunityId> COMMUNITY =
      matching(
          "community",
          Rule.VALUE_ADDRESS,
          "130703/xishandi",
          ValueConstraint.matching("[1-9][0-9]{5}/" + SLUG.pattern()),
          text -> new CommunityId(new RegionCode(text.substring(0, 6)), text.substring(7)));

  public static final ScalarFormat<String> FORMER_ADDRESS =
      new ScalarFormat<>(
          new MessageTerm("address"),
          Rule.VALUE_ADDRESS,
          "130703/xishandi",
          ValueConstraint.matching("/*" + SLUG.pattern() + "(?:/" + SLUG.pattern() + ")*/*"),
          ScalarFormats::address);

  public static final ScalarFormat<HonourLevel> LEVEL =
      choice(
          Arrays.stream(HonourLevel.values()).map(HonourLevel::label).toList(),
          HonourLevel::ofLabel);

  public static final ScalarFormat<RuleLevel> RULE_LEVEL =
      choice(
          Arrays.stream(RuleLevel.values())
              .map(level -> level.english() + "（" + level.chinese() + "）")
              .collect(Collectors.joining(", ")),
          Arrays.stream(RuleLevel.values())
              .flatMap(level -> Stream.of(level.english(), level.chinese()))
              .toList(),
          RuleLevel::of);

  /** One of several words. */
  public static <T> ScalarFormat<T> choice(
      List<String> words, Function<String, Optional<T>> parser) {
    return choice(String.join(", ", words), words, parser);
  }

  /**
   * One of several words.
   *
   * @param expected the words as messages show them
   */
  static <T> ScalarFormat<T> choice(
      String expected, List<String> words, Function<String, Optional<T>> parser) {
    return new ScalarFormat<>(
        new MessageTerm("choice"),
        Rule.VALUE_CHOICE,
        expected,
        ValueConstraint.words(words),
        parser);
  }

  /**
   * A format whose texts are those that match the form's pattern.
   *
   * @param value the value of a text that matches
   */
  private static <T> ScalarFormat<T> matching(
      String term,
      Rule fault,
      String expected,
      ValueConstraint constraint,
      Function<String, T> value) {
    Pattern pattern = Pattern.compile(constraint.pattern().orElseThrow());
    return new ScalarFormat<>(
        new MessageTerm(term),
        fault,
        expected,
        constraint,
        text ->
            pattern.matcher(text).matches() ? Optional.of(value.apply(text)) : Optional.empty());
  }

  private static Moment moment(String text) {
    return text.length() == DAY_LENGTH
        ? Moment.of(LocalDate.parse(text))
        : Moment.of(LocalDateTime.parse(text.replace(' ', 'T')));
  }

  private static PartialDate partialDate(String text) {
    List<String> parts = List.of(text.split("-", -1));
    return new PartialDate(Integer.parseInt(parts.get(0)), part(parts, 1), part(parts, 2));
  }

  private static OptionalInt part(List<String> parts, int index) {
    return index < parts.size()
        ? OptionalInt.of(Integer.parseInt(parts.get(index)))
        : OptionalInt.empty();
  }

  private static Optional<String> webAddress(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(text) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** A path of segments; surrounding slashes are ignored. */
  private static Optional<String> address(String text) {
    String path = text.replaceAll("^/+|/+$", "");
    boolean slugs =
        Arrays.stream(path.split("/", -1)).allMatch(part -> SLUG.matcher(part).matches());
    return slugs ? Optional.of(path) : Optional.empty();
  }
}
