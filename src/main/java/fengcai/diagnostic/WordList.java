package fengcai.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * Words that are wrong or outdated, with their corrections.
 *
 * @param version as stated in the file
 */
public record WordList(String version, List<Entry> entries) {

  public static final WordList NONE = new WordList("", List.of());

  /**
   * One word or phrase.
   *
   * @param right the correction, if there is a single one
   * @param exceptions longer texts in which it is right
   */
  public record Entry(
      String wrong,
      Optional<String> right,
      Optional<String> why,
      RuleLevel level,
      List<String> exceptions) {
    public Entry {
      exceptions = List.copyOf(exceptions);
    }
  }

  public WordList {
    entries = List.copyOf(entries);
  }
}
