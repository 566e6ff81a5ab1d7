package fengcai.exchange;

import fengcai.exchange.WordStyles.Numbering;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/** The numbers that Word writes before paragraphs, which are not in their texts. */
final class WordNumbers {

  /** What stands before a paragraph that is a point of a list. */
  static final String POINT = "•";

  private static final int LEVELS = 9;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");
  private static final int CIRCLES = 20;

  private final Optional<XWPFNumbering> numbering;
  private final Map<BigInteger, int[]> counters = new HashMap<>();
  private final Set<BigInteger> begun = new HashSet<>();

  WordNumbers(XWPFDocument document) {
    this.numbering = Optional.ofNullable(document.getNumbering());
  }

  /** The number of the next paragraph that is numbered so; empty where none can be told. */
  String next(Numbering place) {
    Optional<XWPFNum> list = numbering.map(all -> all.getNum(place.list()));
    Optional<XWPFAbstractNum> form =
        list.flatMap(
            num ->
                numbering.map(
                    all -> all.getAbstractNum(num.getCTNum().getAbstractNumId().getVal())));
    if (list.isEmpty() || form.isEmpty()) {
      return "";
    }
    Map<Integer, CTLvl> levels = levels(form.get(), list.get());
    CTLvl level = levels.get(place.level());
    if (level == null || level.getNumFmt() == null) {
      return "";
    }
    if (format(level).equals("bullet")) {
      return POINT;
    }
    int[] counts = count(place, form.get(), list.get(), levels);
    String pattern = level.getLvlText() == null ? "" : level.getLvlText().getVal();
    return PLACE
        .matcher(pattern)
        .replaceAll(
            match -> {
              int at = Integer.parseInt(match.group(1)) - 1;
              return Matcher.quoteReplacement(written(levels.get(at), counts[at]));
            });
  }

  /** Lists of one form go on with each other's numbers unless one of them begins anew. */
  private int[] count(
      Numbering place, XWPFAbstractNum form, XWPFNum list, Map<Integer, CTLvl> levels) {
    int[] counts =
        counters.computeIfAbsent(form.getCTAbstractNum().getAbstractNumId(), key -> unused());
    if (begun.add(place.list())) {
      for (CTNumLvl override : list.getCTNum().getLvlOverrideList()) {
        int level = override.getIlvl().intValue();
        if (override.isSetStartOverride() && level < LEVELS) {
          counts[level] = override.getStartOverride().getVal().intValue() - 1;
        }
      }
    }
    for (int i = 0; i <= place.level(); i++) {
      if (counts[i] < 0) {
        counts[i] = start(levels.get(i)) - (i == place.level() ? 1 : 0);
      }
    }
    counts[place.level()]++;
    Arrays.fill(counts, place.level() + 1, LEVELS, -1);
    return counts;
  }

  private static int[] unused() {
    int[] counts = new int[LEVELS];
    Arrays.fill(counts, -1);
    return counts;
  }

  private static Map<Integer, CTLvl> levels(XWPFAbstractNum form, XWPFNum list) {
    Map<Integer, CTLvl> levels = new HashMap<>();
    form.getCTAbstractNum()
        .getLvlList()
        .forEach(level -> levels.put(level.getIlvl().intValue(), level));
    list.getCTNum()
        .getLvlOverrideList()
        .forEach(
            override -> {
              if (override.isSetLvl()) {
                levels.put(override.getIlvl().intValue(), override.getLvl());
              }
            });
    return levels;
  }

  private static int start(@Nullable CTLvl level) {
    return level == null || level.getStart() == null ? 1 : level.getStart().getVal().intValue();
  }

  private static String format(CTLvl level) {
    return level.getNumFmt().getVal().toString();
  }

  private static String written(@Nullable CTLvl level, int count) {
    if (level == null || level.getNumFmt() == null) {
      return Integer.toString(count);
    }
    return switch (format(level)) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "ideographDigital",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          chinese(count);
      case "ideographTraditional" -> "甲乙丙丁戊己庚辛壬癸".substring((count - 1) % 10, (count - 1) % 10 + 1);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          count <= CIRCLES ? Character.toString('①' + count - 1) : "(" + count + ")";
      case "lowerLetter" -> Character.toString('a' + (count - 1) % 26);
      case "upperLetter" -> Character.toString('A' + (count - 1) % 26);
      case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(count);
      case "none" -> "";
      default -> Integer.toString(count);
    };
  }

  private static String roman(int count) {
    String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return tens[count / 10 % 10] + ones[count % 10];
  }

  /** 一 to 九十九. */
  private static String chinese(int number) {
    String digits = "零一二三四五六七八九";
    int tens = number / 10 % 10;
    int ones = number % 10;
    String text = tens > 1 ? digits.charAt(tens) + "十" : tens == 1 ? "十" : "";
    return ones == 0 && tens > 0 ? text : text + digits.charAt(ones);
  }
}
