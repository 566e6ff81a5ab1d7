package fengcai.content;

import fengcai.diagnostic.Messages;
import java.util.Optional;

/**
 * What is said of the keys of one kind of records, in one language.
 *
 * @param messages the message file {@code field}
 */
record FieldDescriptions(RecordKind kind, Messages messages) {

  /** What the kind is called. */
  String title() {
    return messages.text("kind." + kind.id());
  }

  /**
   * What is said of a key at its place, of its like below any such key, or of its like anywhere.
   *
   * @param path {@code community.residents.count}
   */
  Optional<String> of(String path) {
    String[] parts = path.split("\\.", -1);
    String last = parts[parts.length - 1];
    String two = parts[parts.length - 2] + "." + last;
    return messages
        .find(path)
        .or(() -> messages.find(two))
        .or(() -> kind == RecordKind.THEME ? Optional.empty() : messages.find(last));
  }
}
