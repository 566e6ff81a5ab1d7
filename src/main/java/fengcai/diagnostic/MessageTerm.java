package fengcai.diagnostic;

import java.util.List;

/** A translatable argument of a message: the message {@code term.<key>} with its own arguments. */
public record MessageTerm(String key, List<String> arguments) {

  public MessageTerm {
    arguments = List.copyOf(arguments);
  }

  public MessageTerm(String key, String... arguments) {
    this(key, List.of(arguments));
  }
}
