package fengcai.content.schema;

import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Rule;
import fengcai.model.Share;
import fengcai.model.time.Moment;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * The format of a single value.
 *
 * @param term its name in messages
 * @param fault the rule that a text of another format violates
 * @param expected examples or choices for messages
 * @param constraint the constraint for schemas; accepts what the parser accepts
 * @param parser the value of a text without surrounding blanks; empty if it is invalid
 */
public record ScalarFormat<T>(
    MessageTerm term,
    Rule fault,
    String expected,
    ValueConstraint constraint,
    Function<String, Optional<T>> parser) {

  public Optional<T> parse(String text) {
    return parser.apply(text);
  }

  /** Whether it is written as a day in ISO 8601 and in no other order. */
  boolean isDay() {
    return parse("2020-03-26").isPresent() && parse("2020/3/26").isEmpty();
  }

  /** Whether two texts are read alike, as 16% and 16.0%; a day agrees with any time of it. */
  boolean isSame(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Optional<T> first = parse(one);
    Optional<T> second = parse(other);
    return first.isPresent()
        && second.isPresent()
        && (same(first.get(), second.get())
            || (first.get() instanceof Moment moment
                && second.get() instanceof Moment day
                && day.time().isEmpty()
                && day.date().equals(moment.date())));
  }

  /** 16% and 16.0% say the same, as do 100 and 100.0 hours. */
  public static boolean same(Object a, Object b) {
    if (a instanceof Share one && b instanceof Share other) {
      return one.percent().compareTo(other.percent()) == 0;
    }
    if (a instanceof BigDecimal one && b instanceof BigDecimal other) {
      return one.compareTo(other) == 0;
    }
    return a.equals(b);
  }
}
