package fengcai.check.text.privacy;

import fengcai.check.text.NormalizedText;
import fengcai.check.text.NormalizedText.Span;
import fengcai.check.text.TextCheck;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds personal data: 公民身份号码 (GB 11643-1999), mobile numbers, home addresses. */
public final class PrivacyCheck implements TextCheck {

  /** 18 characters, possibly grouped, or 15 as before 1999, which need a label to be recognized. */
  private static final Pattern ID_CARD =
      Pattern.compile(
          "(?<![0-9A-Za-z])[1-9][0-9]{5}[ -]?(?<year>(?:19|20)[0-9]{2})[ -]?(?<month>[0-9]{2})[ -]?"
              + "(?<day>[0-9]{2})[ -]?[0-9]{3}[0-9Xx](?![0-9A-Za-z])"
              + "|(?<![0-9A-Za-z])[1-9][0-9]{5}[ -]?[0-9]{6}[ -]?[0-9]{3}(?![0-9A-Za-z])");

  private static final Pattern LABEL = Pattern.compile("身份证[\\p{IsHan}]{0,6}[：:（(]?\\s*$");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  private static final Pattern MOBILE =
      Pattern.compile(
          "(?<![0-9.-])(?:\\+?86[- ]?)?1[3-9][0-9](?:[0-9]{8}|[- ][0-9]{4}[- ][0-9]{4})(?![0-9元])"
              + "|(?<![0-9] ?)1 [3-9](?: [0-9]){9}(?! ?[0-9])");

  private static final String NUMERALS = "0123456789一二三四五六七八九十甲乙丙";
  private static final String PLACES = "里苑园区院村庄巷坊家城";
  private static final String NUMBER = "[" + NUMERALS + "]{1,5}";
  private static final String DOOR = NUMBER + "(?:室|户|号(?!楼|院|门岗))";

  /** Down to the door, or to the staircase if someone is said to live there. */
  private static final Pattern HOME =
      Pattern.compile(
          "(?:"
              + NUMBER
              + "(?:号楼|栋|幢|座|号院))?"
              + NUMBER
              + "(?:单元|门)"
              + "(?:"
              + DOOR
              + "|[0-9]{3,4}(?![0-9]))"
              + "|"
              + NUMBER
              + "(?:号楼|栋|幢)(?:"
              + NUMBER
              + "[楼层])?(?:[0-9]{3,4}(?:室|户|号)?(?![0-9])|"
              + DOOR
              + ")"
              + "|(?<=["
              + PLACES
              + "])[0-9]{1,3}-[0-9]{1,2}-[0-9]{3,4}(?![0-9-])"
              + "|(?<=(?:住|家在)[^，。；、]{0,16})"
              + NUMBER
              + "(?:号楼|栋|幢|座)"
              + NUMBER
              + "(?:单元|门)");

  private static final List<String> HOME_WORDS = List.of("单元", "号楼", "栋", "幢", "座", "号院", "-");
  private static final int DIGITS_OF_MOBILE = 11;
  private static final Pattern PUBLIC_PLACE =
      Pattern.compile("居委会|办公|服务站|服务中心|活动室|活动中心|位于|设在|设立|驿站|阅览室|食堂|邻里中心|党群|工作室|公司|地址|报告厅|会议室|底商");

  @Override
  public List<Diagnostic> check(NormalizedText normalized, LocalDate written) {
    List<Diagnostic> found = new ArrayList<>();
    if (hasLongNumber(normalized.text())) {
      numbers(normalized, found);
    }
    String text = normalized.text();
    List<Span> sentences = normalized.sentencesWhere(at -> isNumberedPart(text, at));
    normalized.matchAll(
        HOME,
        sentences.stream().filter(sentence -> hasHomeWord(text, sentence)).toList(),
        home -> {
          if (!PUBLIC_PLACE.matcher(normalized.sentence(home.start())).find()) {
            found.add(
                Diagnostic.of(Rule.PRIVACY_ADDRESS, normalized.at(home.start()), home.group()));
          }
        });
    return found;
  }

  /**
   * A quick test: each address has, behind a numeral, the first character of a part of buildings,
   * or a dash behind the short number of a place. Dates have other dashes.
   */
  private static boolean isNumberedPart(String text, int at) {
    return switch (text.charAt(at)) {
      case '单', '门', '号', '栋', '幢', '座' -> at > 0 && NUMERALS.indexOf(text.charAt(at - 1)) >= 0;
      case '-' -> {
        int place = at - 1;
        while (place > at - 4 && place > 0 && isDigit(text.charAt(place))) {
          place--;
        }
        yield place >= 0 && PLACES.indexOf(text.charAt(place)) >= 0;
      }
      default -> false;
    };
  }

  private static boolean hasHomeWord(String text, Span sentence) {
    String words = text.substring(sentence.start(), sentence.end());
    return HOME_WORDS.stream().anyMatch(words::contains);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void numbers(NormalizedText normalized, List<Diagnostic> found) {
    String text = normalized.text();
    Matcher card = ID_CARD.matcher(text);
    while (card.find()) {
      boolean labelled = LABEL.matcher(normalized.sentenceBefore(card.start())).find();
      if (labelled || isIdCard(card)) {
        found.add(
            Diagnostic.of(Rule.PRIVACY_ID_CARD, normalized.at(card.start()), masked(card.group())));
      }
    }
    Matcher mobile = MOBILE.matcher(text);
    while (mobile.find()) {
      found.add(
          Diagnostic.of(
              Rule.PRIVACY_MOBILE, normalized.at(mobile.start()), masked(mobile.group())));
    }
  }

  /** Whether there are as many digits in a row, possibly grouped, as in a mobile number. */
  private static boolean hasLongNumber(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        digits++;
        if (digits >= DIGITS_OF_MOBILE) {
          return true;
        }
      } else if (c != '-' && c != ' ') {
        digits = 0;
      }
    }
    return false;
  }

  /** Without a label, the date must exist and the check digit (GB 11643-1999) be right. */
  private static boolean isIdCard(Matcher card) {
    if (card.group("year") == null) {
      return false;
    }
    try {
      LocalDate.of(
          Integer.parseInt(card.group("year")),
          Integer.parseInt(card.group("month")),
          Integer.parseInt(card.group("day")));
    } catch (DateTimeException noSuchDay) {
      return false;
    }
    String digits = card.group().replaceAll("[ -]", "");
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_DIGITS.charAt(sum % 11) == Character.toUpperCase(digits.charAt(17));
  }

  /** The number with most digits hidden, since findings are logged. */
  private static String masked(String number) {
    return number.substring(0, 3)
        + "*".repeat(number.length() - 5)
        + number.substring(number.length() - 2);
  }
}
