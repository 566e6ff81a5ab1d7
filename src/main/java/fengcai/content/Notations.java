package fengcai.content;

import fengcai.diagnostic.Rule;
import fengcai.diagnostic.RuleLevel;
import fengcai.diagnostic.Term;
import fengcai.model.CommunityId;
import fengcai.model.HonourLevel;
import fengcai.model.Moment;
import fengcai.model.PartialDate;
import fengcai.model.RegionCode;
import fengcai.model.Share;
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
final class Notations {
  private Notations() {}

  /** A segment of an address: letters and digits of any script, {@code -} and {@code _}. */
  static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

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

  static final Notation<String> TEXT =
      new Notation<>(new Term("text"), Rule.VALUE_TYPE, "", Form.TEXT, Optional::of);

  static final Notation<Long> WHOLE_NUMBER =
      matching(
          "whole-number",
          Rule.VALUE_NUMBER,
          "192",
          Form.whole("[0-9]{1,15}", 0, FIFTEEN_NINES),
          Long::valueOf);

  static final Notation<BigDecimal> DECIMAL_NUMBER =
      matching(
          "number",
          Rule.VALUE_NUMBER,
          "1280.5",
          Form.decimal("[0-9]{1,15}(?:\\.[0-9]{1,6})?", 0, FIFTEEN_NINES),
          BigDecimal::new);

  static final Notation<Share> PER_CENT =
      matching(
          "share",
          Rule.VALUE_SHARE,
          "16%",
          Form.matching("(?:0?[0-9]{1,2}(?:\\.[0-9]{1,6})?|100(?:\\.0{1,6})?)%"),
          text -> new Share(new BigDecimal(text.substring(0, text.length() - 1))));

  static final Notation<LocalDate> DAY =
      matching(
          "date", Rule.VALUE_DATE, "2020-03-26", Form.matching(DAY_OF_CALENDAR), LocalDate::parse);

  static final Notation<Moment> MOMENT_OF_DAY =
      matching(
          "time",
          Rule.VALUE_TIME,
          "2020-03-26 14:41:51",
          Form.matching(DAY_OF_CALENDAR + TIME_OF_DAY),
          Notations::moment);

  static final Notation<PartialDate> PARTIAL_DAY =
      matching(
          "date",
          Rule.VALUE_DATE,
          "2019, 2019-05, 2019-05-01",
          Form.whole("[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|" + DAY_OF_CALENDAR, 1000, 9999),
          Notations::partialDate);

  static final Notation<Integer> YEAR =
      matching(
          "year",
          Rule.VALUE_YEAR,
          "2019",
          Form.whole("(?:19|20)[0-9]{2}", 1900, 2099),
          Integer::valueOf);

  static final Notation<Boolean> FLAG =
      new Notation<>(
          new Term("flag"),
          Rule.VALUE_FLAG,
          "true, false",
          Form.flag(List.of("true", "是", "false", "否")),
          text ->
              YES.contains(text)
                  ? Optional.of(true)
                  : NO.contains(text) ? Optional.of(false) : Optional.empty());

  static final Notation<String> COLOUR_CODE =
      matching(
          "colour",
          Rule.VALUE_COLOUR,
          "\"#A61B29\"",
          Form.matching("#[0-9A-Fa-f]{6}"),
          text -> text.toUpperCase(Locale.ROOT));

  static final Notation<String> WEB_ADDRESS =
      new Notation<>(
          new Term("url"),
          Rule.VALUE_URL,
          "https://example.gov.cn/",
          Form.matching("https?://[^\\s/?#]+[^\\s]*"),
          Notations::webAddress);

  static final Notation<RegionCode> REGION_CODE =
      matching(
          "region-code",
          Rule.REGION_CODE,
          "\"130703\"",
          Form.whole("[1-9][0-9]{5}", 100000, 999999),
          RegionCode::new);

  static final Notation<CommunityId> COMMUNITY =
      matching(
          "community",
          Rule.VALUE_ADDRESS,
          "130703/xishandi",
          Form.matching("[1-9][0-9]{5}/" + SLUG.pattern()),
          text -> new CommunityId(new RegionCode(text.substring(0, 6)), text.substring(7)));

  static final Notation<String> FORMER_ADDRESS =
      new Notation<>(
          new Term("address"),
          Rule.VALUE_ADDRESS,
          "130703/xishandi",
          Form.matching("/*" + SLUG.pattern() + "(?:/" + SLUG.pattern() + ")*/*"),
          Notations::address);

  static final Notation<HonourLevel> LEVEL =
      choice(
          Arrays.stream(HonourLevel.values()).map(HonourLevel::label).toList(),
          HonourLevel::ofLabel);

  static final Notation<RuleLevel> RULE_LEVEL =
      choice(
          Arrays.stream(RuleLevel.values())
              .map(level -> level.english() + "（" + level.chinese() + "）")
              .collect(Collectors.joining(", ")),
          Arrays.stream(RuleLevel.values())
              .flatMap(level -> Stream.of(level.english(), level.chinese()))
              .toList(),
          RuleLevel::of);

  /** One of several words. */
  static <T> Notation<T> choice(List<String> words, Function<String, Optional<T>> parser) {
    return choice(String.join(", ", words), words, parser);
  }

  /**
   * One of several words.
   *
   * @param expected the words as messages show them
   */
  static <T> Notation<T> choice(
      String expected, List<String> words, Function<String, Optional<T>> parser) {
    return new Notation<>(
        new Term("choice"), Rule.VALUE_CHOICE, expected, Form.words(words), parser);
  }

  /**
   * A format whose texts are those that match the form's pattern.
   *
   * @param value the value of a text that matches
   */
  private static <T> Notation<T> matching(
      String term, Rule fault, String expected, Form form, Function<String, T> value) {
    Pattern pattern = Pattern.compile(form.pattern().orElseThrow());
    return new Notation<>(
        new Term(term),
        fault,
        expected,
        form,
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
