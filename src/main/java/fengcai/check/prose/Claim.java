package fengcai.check.prose;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of number that texts state and records know.
 *
 * @param fact what the number counts, as messages call it
 * @param phrases how texts put it
 * @param named whether it is the community's only where the clause names the community
 * @param source what the record has of it
 */
record Claim(String fact, List<Phrase> phrases, boolean named, Source source) {

  /** What may follow where a clause says how many there are, and not what some of them do. */
  private static final Pattern COMPLETE = Pattern.compile("^(?:$|[和与及以的“”《》\"]|大关|之[多众])");

  private static final Pattern VISITORS =
      Pattern.compile("^[^，,。；;]*(?:来自|参赛|参加|参与|比赛|同台|赶来|前来|全街道|各社区|报名)");

  private static final Pattern ADDED_LATER =
      Pattern.compile("[，,](?:之?后|后来|随后)?[又再另][\\p{IsHan}]{0,4}[增建加添成]");

  Claim {
    requireNonNull(fact);
    phrases = List.copyOf(phrases);
    requireNonNull(source);
  }

  /**
   * One way to put it.
   *
   * @param words one of which stands in each sentence that the pattern matches
   * @param pattern the group {@code number} is the amount, {@code after} what may follow its
   *     classifier, {@code names} what is counted, where it is named before the number
   */
  record Phrase(List<String> words, Pattern pattern) {
    Phrase {
      words = List.copyOf(words);
      requireNonNull(pattern);
    }
  }

  /** What a record says, each of which a text may state; nothing where it says nothing. */
  @FunctionalInterface
  interface Source {
    List<Truth> truths(Matcher claim, Facts facts, Surroundings around);
  }

  /** A figure of the record, or the bounds within which it must lie. */
  record Truth(BigDecimal least, BigDecimal most, String unit, Optional<LocalDate> asOf) {
    static Truth of(long value, Optional<LocalDate> asOf) {
      return of(BigDecimal.valueOf(value), asOf);
    }

    static Truth of(BigDecimal value, Optional<LocalDate> asOf) {
      return new Truth(value, value, "", asOf);
    }

    private boolean agrees(Amount amount) {
      return amount.least().compareTo(most) <= 0 && amount.most().compareTo(least) >= 0;
    }

    private boolean hasRoomFor(Amount amount) {
      return amount.least().compareTo(most) <= 0;
    }
  }

  /** What the record has where the text says otherwise; nothing where they may both be true. */
  List<Truth> contradicting(Matcher matcher, Facts facts, Surroundings around) {
    Lead lead = around.lead();
    boolean others =
        lead.whose() == Lead.Whose.OTHERS || (named && lead.whose() != Lead.Whose.COMMUNITY);
    if (others || around.isUnreal()) {
      return List.of();
    }
    Optional<Amount> amount = amount(matcher);
    if (amount.isEmpty()) {
      return List.of();
    }
    List<Truth> truths = source.truths(matcher, facts, around);
    boolean all = isOfAll(matcher, around);
    boolean agrees =
        truths.stream()
            .anyMatch(truth -> all ? truth.agrees(amount.get()) : truth.hasRoomFor(amount.get()));
    return agrees || (!all && VISITORS.matcher(around.later()).find()) ? List.of() : truths;
  }

  /** Whether the text says how many there are; else it may speak of some of them. */
  private static boolean isOfAll(Matcher matcher, Surroundings around) {
    boolean numberFirst = matcher.start("number") == matcher.start() || !names(matcher).isEmpty();
    boolean said = !numberFirst || around.lead().had();
    return said
        && !around.lead().some()
        && COMPLETE.matcher(around.after()).find()
        && !ADDED_LATER.matcher(around.later()).find();
  }

  /** What the text counts by name, before the number; empty where it names nothing. */
  static String names(Matcher matcher) {
    String names = matcher.namedGroups().containsKey("names") ? matcher.group("names") : null;
    return names == null ? "" : names;
  }

  /** What the text states; empty where it states nothing that can be held against a figure. */
  private static Optional<Amount> amount(Matcher matcher) {
    String number = matcher.group("number");
    String after = matcher.group("after");
    return Portion.parse(number).or(() -> Amount.parse(number, after == null ? "" : after));
  }
}
