package fengcai.check.text.numbers;

import fengcai.check.text.MatchContext;
import fengcai.check.text.NormalizedText;
import fengcai.check.text.ProseCheck;
import fengcai.check.text.TextFacts;
import fengcai.check.text.WordFinder;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the numbers of a text with those of the record: 注册志愿者192人, 5支队伍, 六项荣誉. */
public final class NumberCheck implements ProseCheck {

  private static final List<NumberClaim> CLAIMS =
      Stream.of(VolunteerClaims.ALL, CommunityClaims.ALL).flatMap(List::stream).toList();

  /** The words of all phrases; most texts contain few of them. */
  private static final WordFinder WORDS =
      new WordFinder(
          CLAIMS.stream()
              .flatMap(claim -> claim.phrases().stream())
              .flatMap(phrase -> phrase.words().stream())
              .distinct()
              .toList());

  @Override
  public List<Diagnostic> check(NormalizedText normalized, TextFacts facts) {
    List<Diagnostic> found = new ArrayList<>();
    Set<String> contained = WORDS.in(normalized.text());
    for (NumberClaim claim : CLAIMS) {
      for (NumberClaim.Phrase phrase : claim.phrases()) {
        List<String> words = new ArrayList<>(phrase.words());
        words.retainAll(contained);
        normalized.matchAll(
            phrase.pattern(),
            normalized.sentencesWith(words),
            matcher -> check(claim, matcher, normalized, facts).ifPresent(found::add));
      }
    }
    return found;
  }

  private static Optional<Diagnostic> check(
      NumberClaim claim, Matcher matcher, NormalizedText normalized, TextFacts facts) {
    int at = matcher.start("number");
    MatchContext around = MatchContext.of(normalized, matcher.start(), matcher.end(), facts);
    List<ExpectedRange> contradicted = claim.contradicted(matcher, facts, around);
    if (contradicted.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.of(
            Rule.PROSE_NUMBER,
            normalized.at(at),
            normalized.text().substring(at, matcher.end()).strip(),
            new MessageTerm("fact." + claim.fact()),
            contradicted.stream()
                .map(ExpectedRange::toString)
                .distinct()
                .collect(Collectors.joining("、"))));
  }
}
