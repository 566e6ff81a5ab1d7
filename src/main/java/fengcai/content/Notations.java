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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which single values are written in records. */
final class Notations {
  private Notations() {}

  /** Letters and digits of any script, and {@code - _}: a part of an address. */
  static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

  private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern MOMENT =
      Pattern.compile(DATE.pattern() + "(?:[ T]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?)?");
  private static final Pattern PARTIAL_DATE =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  /** A day of the calendar, with the leap years. */
  private static final String DAY_OF_CALENDAR =
      "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
          + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
          + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

  private static final String TIME_OF_DAY =
      "(?:[ T](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?)?";
  private static final long FIFTEEN_NINES = 999_999_999_999_999L;
  private static final String LETTERS = "[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*";

  private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,6})?)%");
  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,6})?");
  private static final Set<String> YES = Set.of("true", "是");
  private static final Set<String> NO = Set.of("false", "否");

  static final Notation<String> TEXT =
      new Notation<>(new Term("text"), Rule.VALUE_TYPE, "", Form.TEXT, Optional::of);

  static final Notation<Long> WHOLE_NUMBER =
      new Notation<>(
          new Term("whole-number"),
          Rule.VALUE_NUMBER,
          "192",
          Form.whole(WHOLE.pattern(), 0, FIFTEEN_NINES),
          text -> matching(WHOLE, text).map(m -> Long.valueOf(text)));

  static final Notation<BigDecimal> DECIMAL_NUMBER =
      new Notation<>(
          new Term("number"),
          Rule.VALUE_NUMBER,
          "1280.5",
          Form.decimal(DECIMAL.pattern(), 0, FIFTEEN_NINES),
          text -> matching(DECIMAL, text).map(m -> new BigDecimal(text)));

  static final Notation<Share> PER_CENT =
      new Notation<>(
          new Term("share"),
          Rule.VALUE_SHARE,
          "16%",
          Form.matching("(?:0?[0-9]{1,2}(?:\\.[0-9]{1,6})?|100(?:\\.0{1,6})?)%"),
          text ->
              matching(SHARE, text)
                  .map(m -> new BigDecimal(m.group(1)))
                  .filter(percent -> percent.compareTo(BigDecimal.valueOf(100)) <= 0)
                  .map(Share::new));

  static final Notation<LocalDate> DAY =
      new Notation<>(
          new Term("date"),
          Rule.VALUE_DATE,
          "2020-03-26",
          Form.matching(DAY_OF_CALENDAR),
          text -> date(matching(DATE, text)));

  static final Notation<Moment> MOMENT_OF_DAY =
      new Notation<>(
          new Term("time"),
          Rule.VALUE_TIME,
          "2020-03-26 14:41:51",
          Form.matching(DAY_OF_CALENDAR + TIME_OF_DAY),
          text -> moment(matching(MOMENT, text)));

  static final Notation<PartialDate> PARTIAL_DAY =
      new Notation<>(
          new Term("date"),
          Rule.VALUE_DATE,
          "2019, 2019-05, 2019-05-01",
          Form.whole("[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|" + DAY_OF_CALENDAR, 1000, 9999),
          text -> partialDate(matching(PARTIAL_DATE, text)));

  static final Notation<Integer> YEAR =
      new Notation<>(
          new Term("year"),
          Rule.VALUE_YEAR,
          "2019",
          Form.whole("(?:19|20)[0-9]{2}", 1900, 2099),
          text ->
              matching(Pattern.compile("(?:19|20)[0-9]{2}"), text).map(m -> Integer.valueOf(text)));

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
      new Notation<>(
          new Term("colour"),
          Rule.VALUE_COLOUR,
          "\"#A61B29\"",
          Form.matching(COLOUR.pattern()),
          text -> matching(COLOUR, text).map(m -> text.toUpperCase(Locale.ROOT)));

  static final Notation<String> WEB_ADDRESS =
      new Notation<>(
          new Term("url"),
          Rule.VALUE_URL,
          "https://example.gov.cn/",
          Form.matching("https?://[^\\s/?#]+[^\\s]*"),
          Notations::webAddress);

  static final Notation<RegionCode> REGION_CODE =
      new Notation<>(
          new Term("region-code"),
          Rule.REGION_CODE,
          "\"130703\"",
          Form.whole("[1-9][0-9]{5}", 100000, 999999),
          text -> RegionCode.isCode(text) ? Optional.of(new RegionCode(text)) : Optional.empty());

  static final Notation<CommunityId> COMMUNITY =
      new Notation<>(
          new Term("community"),
          Rule.VALUE_ADDRESS,
          "130703/xishandi",
          Form.matching("[1-9][0-9]{5}/" + LETTERS),
          Notations::community);

  static final Notation<String> FORMER_ADDRESS =
      new Notation<>(
          new Term("address"),
          Rule.VALUE_ADDRESS,
          "130703/xishandi",
          Form.matching("/*" + LETTERS + "(?:/" + LETTERS + ")*/*"),
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
   * @param expected how the words are named to the editor
   */
  static <T> Notation<T> choice(
      String expected, List<String> words, Function<String, Optional<T>> parser) {
    return new Notation<>(
        new Term("choice"), Rule.VALUE_CHOICE, expected, Form.words(words), parser);
  }

  private static Optional<Matcher> matching(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  private static Optional<LocalDate> date(Optional<Matcher> m) {
    try {
      return m.map(g -> LocalDate.of(number(g, 1), number(g, 2), number(g, 3)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Moment> moment(Optional<Matcher> m) {
    Optional<LocalDate> day = date(m);
    if (day.isEmpty() || m.isEmpty() || m.get().group(4) == null) {
      return day.map(Moment::of);
    }
    try {
      int second = m.get().group(6) == null ? 0 : number(m.get(), 6);
      LocalTime time = LocalTime.of(number(m.get(), 4), number(m.get(), 5), second);
      return Optional.of(Moment.of(day.get().atTime(time)));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  private static Optional<PartialDate> partialDate(Optional<Matcher> m) {
    if (m.isEmpty()) {
      return Optional.empty();
    }
    if (m.get().group(3) != null && date(m).isEmpty()) {
      return Optional.empty();
    }
    OptionalInt month = part(m.get(), 2);
    return month.isPresent() && (month.getAsInt() < 1 || month.getAsInt() > 12)
        ? Optional.empty()
        : Optional.of(new PartialDate(number(m.get(), 1), month, part(m.get(), 3)));
  }

  private static OptionalInt part(Matcher m, int group) {
    return m.group(group) == null ? OptionalInt.empty() : OptionalInt.of(number(m, group));
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
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

  private static Optional<CommunityId> community(String text) {
    List<String> parts = List.of(text.split("/", -1));
    return parts.size() == 2
            && RegionCode.isCode(parts.get(0))
            && SLUG.matcher(parts.get(1)).matches()
        ? Optional.of(new CommunityId(new RegionCode(parts.get(0)), parts.get(1)))
        : Optional.empty();
  }

  /** A path of slugs; slashes around it, as in a copied address, do no harm. */
  private static Optional<String> address(String text) {
    String path = text.replaceAll("^/+|/+$", "");
    boolean slugs =
        Arrays.stream(path.split("/", -1)).allMatch(part -> SLUG.matcher(part).matches());
    return slugs ? Optional.of(path) : Optional.empty();
  }
}
