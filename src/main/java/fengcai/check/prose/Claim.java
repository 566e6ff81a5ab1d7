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
 * @param words one of which stands in each sentence that a pattern matches
 * @param patterns how texts put it; the group {@code number} is the amount, {@code after} what may
 *     follow its classifier
 * @param except what in the clause before makes it the number of something else
 * @param source what the record has of it
 */
record Claim(
    String fact, List<String> words, List<Pattern> patterns, Pattern except, Source source) {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Pattern PER_CENT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)%");
  private static final Pattern TENTHS = Pattern.compile("([一二两三四五六七八九])成");
  private static final String PER_CENT_IN_WORDS = "百分之";

  Claim {
    requireNonNull(fact);
    words = List.copyOf(words);
    patterns = List.copyOf(patterns);
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
  }

  List<Truth> truths(Matcher matcher, Facts facts, Surroundings around) {
    return source.truths(matcher, facts, around);
  }

  /** What the text states; empty where it states nothing that can be held against a figure. */
  Optional<Amount> amount(Matcher matcher) {
    String number = matcher.group("number");
    Matcher perCent = PER_CENT.matcher(number);
    if (perCent.find()) {
      return Optional.of(share(new BigDecimal(perCent.group(1)), number));
    }
    int words = number.indexOf(PER_CENT_IN_WORDS);
    if (words >= 0) {
      return ChineseNumber.parse(number.substring(words + PER_CENT_IN_WORDS.length()))
          .map(value -> share(value, number));
    }
    Matcher tenths = TENTHS.matcher(number);
    if (tenths.find()) {
      return ChineseNumber.parse(tenths.group(1)).map(value -> tenths(value, number));
    }
    String after = matcher.group("after");
    return Amount.parse(number, after == null ? "" : after);
  }

  /** A share holds for what rounds to it; 近, 约 and 超过 for a little more or less. */
  private static Amount share(BigDecimal value, String phrase) {
    BigDecimal half = HALF.movePointLeft(Math.max(0, value.scale()));
    BigDecimal least = value.subtract(half);
    BigDecimal most = value.add(half);
    BigDecimal wide = value.multiply(new BigDecimal("0.1")).max(half);
    if (phrase.startsWith("超") || phrase.startsWith("逾") || phrase.startsWith("突破")) {
      return new Amount(value, BigDecimal.valueOf(100));
    }
    if (phrase.startsWith("近") || phrase.startsWith("接近") || phrase.startsWith("将近")) {
      return new Amount(value.subtract(wide), value);
    }
    return phrase.startsWith("约") || phrase.startsWith("大约")
        ? new Amount(value.subtract(wide), value.add(wide))
        : new Amount(least, most);
  }

  /** 三成 is 30 % give or take a few, 近三成 a few less. */
  private static Amount tenths(BigDecimal value, String phrase) {
    BigDecimal perCent = value.multiply(BigDecimal.TEN);
    BigDecimal slack = BigDecimal.valueOf(4);
    boolean less = phrase.contains("近");
    boolean more = phrase.startsWith("超") || phrase.startsWith("逾");
    return new Amount(
        more ? perCent : perCent.subtract(slack), less ? perCent : perCent.add(slack));
  }

  boolean agrees(Amount amount, Truth truth) {
    return amount.least().compareTo(truth.most()) <= 0
        && amount.most().compareTo(truth.least()) >= 0;
  }
}
