package fengcai.exchange;

import java.util.List;

/** A file that cannot be brought in; the message's key below {@code import.} and what fills it. */
public final class ImportFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  ImportFault(String key, Object... arguments) {
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
