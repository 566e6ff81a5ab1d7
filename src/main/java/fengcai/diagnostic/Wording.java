package fengcai.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Words that are wrong or out of use, and what stands in their place.
 *
 * @param version of the list, as its file states it
 */
public record Wording(String version, List<Entry> entries) {

  public static final Wording NONE = new Wording("", List.of());

  /**
   * One of them.
   *
   * @param right what to write in its place, where there is one answer
   * @param exceptions longer texts in which the words are right
   */
  public record Entry(
      String wrong,
      Optional<String> right,
      Optional<String> why,
      RuleLevel level,
      List<String> exceptions) {
    public Entry {
      requireNonNull(wrong);
      requireNonNull(right);
      requireNonNull(why);
      requireNonNull(level);
      exceptions = List.copyOf(exceptions);
    }
  }

  public Wording {
    requireNonNull(version);
    entries = List.copyOf(entries);
  }
}
