package fengcai.check.text.numbers;

import fengcai.check.text.MatchContext;
import fengcai.check.text.NumberSubject;
import fengcai.check.text.TextFacts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of number that texts state and records know.
 *
 * @param fact the message key of what is counted, without {@code fact.}
 * @param source looks up the recorded values
 * @param named whether it counts as the community's only if the clause names the community
 * @param phrases the ways texts express it
 */
record NumberClaim(String fact, Source source, boolean named, List<Phrase> phrases) {

  /** What may follow in a clause that states a total rather than what some of them do. */
  private static final Pattern COMPLETE = Pattern.compile("^(?:$|[和与及以的“”《》\"]|大关|之[多众])");

  private static final Pattern VISITORS =
      Pattern.compile("^[^，,。；;]*(?:来自|参赛|参加|参与|比赛|同台|赶来|前来|全街道|各社区|报名)");

  private static final Pattern ADDED_LATER =
      Pattern.compile("[，,](?:之?后|后来|随后)?[又再另][\\p{IsHan}]{0,4}[增建加添成]");

  NumberClaim {
    phrases = List.copyOf(phrases);
  }

  static NumberClaim of(String fact, Source source, Phrase... phrases) {
    return new NumberClaim(fact, source, false, List.of(phrases));
  }

  /** Of the community only where the clause names it. */
  static NumberClaim named(String fact, Source source, Phrase... phrases) {
    return new NumberClaim(fact, source, true, List.of(phrases));
  }

  /**
   * One way to express it.
   *
   * @param words each sentence that the pattern matches contains at least one of them
   * @param pattern group {@code number} is the amount, {@code after} a qualifier behind the
   *     classifier, {@code names} the optional names of what is counted
   */
  record Phrase(List<String> words, Pattern pattern) {
    Phrase {
      words = List.copyOf(words);
    }
  }

  /** Looks up what the record says. */
  @FunctionalInterface
  interface Source {
    /** The values of which the text may state any; none if the record is silent. */
    List<ExpectedRange> expected(Matcher claim, TextFacts facts, MatchContext around);
  }

  /** The values of the record if the text contradicts all of them; otherwise none. */
  List<ExpectedRange> contradicted(Matcher matcher, TextFacts facts, MatchContext around) {
    NumberSubject.Whose whose = around.subject().whose();
    boolean others =
        whose == NumberSubject.Whose.OTHERS || (named && whose != NumberSubject.Whose.COMMUNITY);
    Optional<NumericRange> stated =
        others || around.isUnreal() ? Optional.empty() : amount(matcher);
    if (stated.isEmpty()) {
      return List.of();
    }
    NumericRange numeric = stated.get();
    List<ExpectedRange> expected = source.expected(matcher, facts, around);
    boolean all = isOfAll(matcher, around);
    boolean agrees =
        expected.stream()
            .anyMatch(range -> all ? range.overlaps(numeric) : range.mayInclude(numeric));
    boolean maybeVisitors = !all && VISITORS.matcher(around.later()).find();
    return agrees || maybeVisitors ? List.of() : expected;
  }

  /** Whether the text states a total; otherwise it may speak of a part. */
  private static boolean isOfAll(Matcher matcher, MatchContext around) {
    boolean numberFirst = matcher.start("number") == matcher.start() || !names(matcher).isEmpty();
    return (!numberFirst || around.subject().had())
        && !around.subject().some()
        && COMPLETE.matcher(around.after()).find()
        && !ADDED_LATER.matcher(around.later()).find();
  }

  /** The names that the text gives before the number; empty if none. */
  static String names(Matcher matcher) {
    String names = matcher.namedGroups().containsKey("names") ? matcher.group("names") : null;
    return names == null ? "" : names;
  }

  /** The stated number; empty if it is too vague to compare. */
  private static Optional<NumericRange> amount(Matcher matcher) {
    String number = matcher.group("number");
    String after = matcher.group("after");
    return ShareExpression.parse(number)
        .or(() -> NumericRange.parse(number, after == null ? "" : after));
  }
}
