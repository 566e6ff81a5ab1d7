package fengcai.exchange.source;

import java.util.List;

/** A file that cannot be imported. */
public final class ImportException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  /**
   * A fault.
   *
   * @param key of the message below {@code import.}
   * @param arguments of the message; may be faults themselves, or lists of words
   */
  public ImportException(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
