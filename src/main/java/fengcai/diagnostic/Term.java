package fengcai.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Words of a message that differ by language; looked up under {@code term.<key>} and filled with
 * texts.
 */
public record Term(String key, List<String> arguments) {

  public Term {
    requireNonNull(key);
    arguments = List.copyOf(arguments);
  }

  public Term(String key, String... arguments) {
    this(key, List.of(arguments));
  }
}
