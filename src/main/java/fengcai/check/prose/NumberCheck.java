package fengcai.check.prose;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Whether numbers in a text are those of the record: 注册志愿者192人, 5支队伍, 六项荣誉. */
final class NumberCheck implements ProseCheck {

  @Override
  public List<Diagnostic> check(Prose prose, Facts facts) {
    List<Diagnostic> found = new ArrayList<>();
    for (Claim claim : Claims.ALL) {
      for (Claim.Phrase phrase : claim.phrases()) {
        prose.matchAll(
            phrase.pattern(),
            prose.sentencesWith(phrase.words()),
            matcher -> check(claim, matcher, prose, facts).ifPresent(found::add));
      }
    }
    return found;
  }

  private static Optional<Diagnostic> check(
      Claim claim, Matcher matcher, Prose prose, Facts facts) {
    int at = matcher.start("number");
    Surroundings around = Surroundings.of(prose, matcher.start(), matcher.end(), facts);
    List<Claim.Truth> truths = claim.contradicting(matcher, facts, around);
    if (truths.isEmpty()) {
      return Optional.empty();
    }
    String phrase = prose.text().substring(at, matcher.end()).strip();
    return Optional.of(
        Diagnostic.of(
            Rule.PROSE_NUMBER,
            prose.at(at),
            phrase,
            new Term("fact." + claim.fact()),
            truths.stream().map(NumberCheck::text).distinct().collect(Collectors.joining("、"))));
  }

  private static String text(Claim.Truth truth) {
    BigDecimal least = truth.least();
    String value =
        least.signum() == 0 || least.compareTo(truth.most()) == 0
            ? truth.most().toPlainString()
            : least.toPlainString() + "–" + truth.most().toPlainString();
    return value + truth.unit() + truth.asOf().map(day -> "（" + day + "）").orElse("");
  }
}
