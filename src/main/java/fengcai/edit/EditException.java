package fengcai.edit;

import java.util.List;

/** A refused request: the key of its message and the arguments. */
final class EditException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  EditException(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  String key() {
    return key;
  }

  List<Object> arguments() {
    return arguments;
  }
}
