package fengcai.check.text.numbers;

import fengcai.check.text.NormalizedText;
import fengcai.check.text.TextCheck;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import fengcai.text.ChineseNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that lists have as many items as stated: 5支队伍：甲、乙、丙、丁和戊; “三送”活动：送温暖、送文化、送健康. */
public final class ListCheck implements TextCheck {

  private static final Pattern LIST =
      Pattern.compile(
          "(?<number>(?<![0-9])[0-9]{1,9}|[二两三四五六七八九十]{1,6})(?<classifier>支|项|类|大类|个)"
              + "[^，,。；;：:、\\n0-9]{1,16}?(?:[：:]|，分别[是为]|，即|，包括)"
              + "(?<items>[^。；;：:\\n]{1,600}?)(?=[。；;\\n]|$)");

  /** A name made of a number and the character with which each item begins. */
  private static final Pattern NAMED_LIST =
      Pattern.compile(
          "[“「『](?<number>[二两三四五六七八九十])(?<classifier>(?<key>[送进助有帮访爱敬学讲查])|个一)"
              + "[\\p{IsHan}]{0,2}[”」』][^，,。；;：:\\n]{0,10}[：:](?<items>[^。；;\\n]+)");

  /** Each sentence with a list contains one of these. */
  private static final List<String> INTRODUCING = List.of("：", ":", "分别", "即", "包括");

  private static final List<String> OPENING = List.of("“", "「", "『");

  private static final Pattern OPEN_END = Pattern.compile("等(?:[^、]{0,12})$|……$|[，,]");
  private static final Pattern LAST = Pattern.compile("以及|[和及与]");
  private static final int FEWEST = 2;

  @Override
  public List<Diagnostic> check(NormalizedText normalized, LocalDate written) {
    List<Diagnostic> found = new ArrayList<>();
    normalized.matchAll(
        LIST,
        normalized.sentencesWith(INTRODUCING),
        list -> check(normalized, list).ifPresent(found::add));
    normalized.matchAll(
        NAMED_LIST,
        normalized.sentencesWith(OPENING),
        list -> checkNamed(normalized, list).ifPresent(found::add));
    return found;
  }

  private static Optional<Diagnostic> check(NormalizedText normalized, Matcher list) {
    Optional<BigDecimal> stated = ChineseNumber.parse(list.group("number"));
    String items = list.group("items");
    if (stated.isEmpty() || items.indexOf('、') < 0 || OPEN_END.matcher(items).find()) {
      return Optional.empty();
    }
    String[] parts = items.split("、", -1);
    int least = parts.length;
    int most = parts.length + (LAST.matcher(parts[parts.length - 1]).find() ? 1 : 0);
    long number = stated.get().longValue();
    return least >= FEWEST && (number < least || number > most)
        ? Optional.of(finding(normalized, list, most))
        : Optional.empty();
  }

  private static Optional<Diagnostic> checkNamed(NormalizedText normalized, Matcher list) {
    String key = list.group("key") == null ? "一" : list.group("key");
    String[] items = list.group("items").split("[、，,]", -1);
    int named = 0;
    while (named < items.length && items[named].startsWith(key)) {
      named++;
    }
    boolean open = false;
    for (int i = 0; i < items.length; i++) {
      open |=
          i < named
              ? items[i].contains("等") || LAST.matcher(items[i]).find()
              : items[i].contains(key);
    }
    int stated =
        ChineseNumber.parse(list.group("number")).map(BigDecimal::intValueExact).orElse(named);
    return named >= FEWEST && !open && named != stated
        ? Optional.of(finding(normalized, list, named))
        : Optional.empty();
  }

  private static Diagnostic finding(NormalizedText normalized, Matcher list, int named) {
    return Diagnostic.of(
        Rule.PROSE_LIST,
        normalized.at(list.start("number")),
        list.group("number") + list.group("classifier"),
        named);
  }
}
