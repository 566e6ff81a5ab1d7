package fengcai.exchange.profile;

import fengcai.model.HonourLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An honour as named in a text: 2019年度“河北省文明单位”（省级）. */
public record NamedHonour(String title, Optional<String> year, Optional<HonourLevel> level) {

  private static final Pattern YEAR_BEFORE =
      Pattern.compile("^((?:19|20)[0-9]{2})年(?:度)?(?![—–~至-])(.+)$");
  private static final Pattern YEAR_BEHIND =
      Pattern.compile("^(.+?)[(（]((?:19|20)[0-9]{2})年?(?:度)?[)）]$");
  private static final Pattern LEVEL_BEHIND =
      Pattern.compile("^(.+?)[(（]([\\p{IsHan}]{1,2}级?)[)）]$");
  private static final Pattern LEVEL_BEFORE = Pattern.compile("(国家|省|市|区县|区|县|街道)级$");
  private static final Pattern QUOTED = Pattern.compile("^[“\"「『《](.*)[”\"」』》]$");
  private static final Pattern BETWEEN =
      Pattern.compile("[、；;，,\\n]+|(?<!\\s)\\s++(?=[0-9]{1,2}[.．、])|(?<=[”」』》])[和及]?(?=[“「『《])");

  public static NamedHonour of(String text) {
    String title = unquoted(text.strip().replaceFirst("^[0-9]{1,2}[.．、]\\s*", ""));
    Optional<String> year = Optional.empty();
    Optional<HonourLevel> level = Optional.empty();
    for (Pattern pattern : List.of(LEVEL_BEHIND, YEAR_BEHIND, YEAR_BEFORE, LEVEL_BEHIND)) {
      Matcher matcher = pattern.matcher(title);
      if (!matcher.matches()) {
        continue;
      }
      int word = pattern == YEAR_BEFORE ? 2 : 1;
      String other = matcher.group(3 - word);
      if (pattern == LEVEL_BEHIND && level.isEmpty() && level(other).isPresent()) {
        level = level(other);
        title = matcher.group(word);
      } else if (pattern != LEVEL_BEHIND && year.isEmpty()) {
        year = Optional.of(other);
        title = matcher.group(word);
      }
    }
    return new NamedHonour(unquoted(title.strip()), year, level);
  }

  static List<NamedHonour> list(String answer) {
    return BETWEEN
        .splitAsStream(answer)
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .map(NamedHonour::of)
        .toList();
  }

  /** The level of a word such as 省级 or 省. */
  public static Optional<HonourLevel> level(String words) {
    return switch (words.strip().replaceFirst("级$", "")) {
      case "国家", "全国" -> Optional.of(HonourLevel.NATIONAL);
      case "省", "自治区" -> Optional.of(HonourLevel.PROVINCIAL);
      case "市", "地市" -> Optional.of(HonourLevel.MUNICIPAL);
      case "区", "县", "区县" -> Optional.of(HonourLevel.COUNTY);
      case "街道", "乡镇" -> Optional.of(HonourLevel.STREET);
      default -> Optional.empty();
    };
  }

  /** The level at the end of the text before a title. */
  static Optional<HonourLevel> levelBefore(String words) {
    Matcher level = LEVEL_BEFORE.matcher(words);
    return level.find() ? level(level.group(1)) : Optional.empty();
  }

  /** With a year unless it has one. */
  NamedHonour in(Optional<String> other) {
    return new NamedHonour(title, year.or(() -> other), level);
  }

  /** With a level unless it has one. */
  NamedHonour at(Optional<HonourLevel> other) {
    return new NamedHonour(title, year, level.or(() -> other));
  }

  /** The value in a record: the title, or a mapping if year or level are known. */
  Object written() {
    if (year.isEmpty() && level.isEmpty()) {
      return title;
    }
    Map<String, Object> honour = new LinkedHashMap<>();
    honour.put("title", title);
    level.ifPresent(each -> honour.put("level", each.label()));
    year.ifPresent(each -> honour.put("year", each));
    return honour;
  }

  private static String unquoted(String text) {
    return QUOTED.matcher(text).replaceFirst("$1");
  }
}
