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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks approximate numbers: 余 and 多 follow tens, hundreds and thousands (十余支, 120多人), never units
 * (5余支), and 近, 约, 超过, 上, 余, 左右 exclude each other (GB/T 15835-2011, 4.2.3).
 */
public final class ApproximationCheck implements TextCheck {

  /** Each sentence with a fault contains one of these. */
  private static final List<String> INEXACT = List.of("余", "多", "左右", "上下", "近约", "约近", "约超");

  private static final Set<String> AROUND = Set.of("左右", "上下");

  private static final String CLASSIFIER =
      "人次|场次|小时|公里|平方米|名|人|位|支|项|场|次|户|家|个|件|条|份|篇|组|棵|株|吨|斤|辆|台|间|处|栋|座|本|册|幅|套|对"
          + "|种|类|批|天|年|元|岁|盏|盆|封|桶|箱|袋";

  /** Excludes 最近 (a time), 附近 (a place), and 上 as a suffix of a noun: 广场上百余人. */
  private static final String BEFORE =
      "将近|接近|(?<![最附邻亲就靠临远新])近|大约|约|超过|超|逾|不足|不到|(?:(?<=[了有达引])|(?<!\\p{IsHan}))上(?=[百千万])";

  private static final Pattern ONE_OF_BEFORE = Pattern.compile("将近|接近|近|大约|约|超过|超|逾|不足|不到|上");

  private static final Pattern PHRASE =
      Pattern.compile(
          "(?<![第0-9.．/-])(?<before>(?:"
              + BEFORE
              + "){0,4})"
              + "(?<number>[0-9]{1,3}(?:,[0-9]{3}){1,5}[十百千万亿]{0,4}"
              + "|[0-9]{1,15}(?:\\.[0-9]{1,6})?[十百千万亿]{0,4}"
              + "|[零〇一二两三四五六七八九十百千万亿]{1,20})\\s{0,4}"
              + "(?<more>余多|多余|余|多)?\\s{0,4}(?<classifier>"
              + CLASSIFIER
              + ")(?<after>左右|上下|以上|多|余)?");

  /** 3多元 means 3 of many kinds; 3个多月 and 2年多 are correct. */
  private static final Pattern MANY_KINDS = Pattern.compile("^多(?:元|种|类|项)");

  @Override
  public List<Diagnostic> check(NormalizedText normalized, LocalDate written) {
    List<Diagnostic> found = new ArrayList<>();
    normalized.matchAll(
        PHRASE,
        normalized.sentencesWith(INEXACT),
        matcher -> {
          if (isWrong(matcher)) {
            found.add(
                Diagnostic.of(
                    Rule.PROSE_APPROXIMATION, normalized.at(matcher.start()), matcher.group()));
          }
        });
    return found;
  }

  private static boolean isWrong(Matcher matcher) {
    boolean more = matcher.group("more") != null;
    String after = matcher.group("after");
    Optional<BigDecimal> value = ChineseNumber.parse(matcher.group("number"));
    if (value.isEmpty()) {
      return false;
    }
    if (more && !NumericRange.isRound(value.get())) {
      String rest = matcher.group("more") + matcher.group("classifier");
      return !MANY_KINDS.matcher(rest).find();
    }
    long words =
        ONE_OF_BEFORE.matcher(matcher.group("before")).results().count()
            + (more ? matcher.group("more").length() : 0)
            + (after != null && AROUND.contains(after) ? 1 : 0);
    boolean moreThanMore = more && after != null && after.equals("以上");
    return words > 1 || moreThanMore;
  }
}
