package fengcai.diagnostic;

import java.util.List;

/** A translatable argument of a message: the message {@code term.<key>} with its own arguments. */
public record Term(String key, List<String> arguments) {

  public Term {
    arguments = List.copyOf(arguments);
  }

  public Term(String key, String... arguments) {
    this(key, List.of(arguments));
  }
}
