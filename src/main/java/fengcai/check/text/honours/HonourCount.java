package fengcai.check.text.honours;

import fengcai.check.text.NormalizedText;
import fengcai.check.text.TextFacts;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Rule;
import fengcai.text.ChineseNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the number right after a list of honours: 甲、乙、丙三项荣誉. It must equal the length of the list
 * and be at most the number in the record, or equal to it if it is called a total.
 */
final class HonourCount {
  private HonourCount() {}

  private static final Pattern COUNT =
      Pattern.compile(
          "^(?<open>等)?(?:总共|一共|共计|合计|共)?(?<number>[0-9]{1,4}|[二两三四五六七八九十]{1,3})(?<classifier>[项个块])"
              + "(?:金字|集体|先进|光荣)?(?:荣誉称号|荣誉|称号|奖牌|牌匾|招牌|奖项)");

  private static final Pattern ALL = Pattern.compile("(?:总共|一共|共计|累计|合计|共)$");
  private static final Pattern OF_A_TIME = Pattern.compile("曾|(?:19|20)[0-9]{2}|年");

  /** Separators of titles before the first recognized one. */
  private static final Pattern TITLES_BEFORE = Pattern.compile("[、和及与]");

  static Optional<Diagnostic> fault(
      GrantedHonours granted, NormalizedText normalized, TextFacts facts) {
    Matcher count = COUNT.matcher(normalized.sentenceAfter(granted.end()));
    if (!count.find()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = ChineseNumber.parse(count.group("number"));
    return number.flatMap(value -> fault(value.longValue(), count, granted, normalized, facts));
  }

  private static Optional<Diagnostic> fault(
      long number,
      Matcher count,
      GrantedHonours granted,
      NormalizedText normalized,
      TextFacts facts) {
    int at = granted.end() + count.start("number");
    int all = facts.awards().size();
    boolean open = count.group("open") != null || TITLES_BEFORE.matcher(granted.between()).find();
    if (open ? number < granted.listed() : number != granted.listed()) {
      return Optional.of(
          Diagnostic.of(
              Rule.PROSE_LIST,
              normalized.at(at),
              count.group("number") + count.group("classifier"),
              granted.listed()));
    }
    long current = facts.awards().stream().filter(award -> award.isHeld(facts.today())).count();
    String before = normalized.sentenceBefore(granted.start());
    boolean total =
        ALL.matcher(before).find() && !OF_A_TIME.matcher(before + granted.between()).find();
    return number > all || (total && number != all && number != current)
        ? Optional.of(
            Diagnostic.of(
                Rule.PROSE_NUMBER,
                normalized.at(at),
                count.group().substring(count.start("number")),
                new MessageTerm("fact.honours"),
                all))
        : Optional.empty();
  }
}
