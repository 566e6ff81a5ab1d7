package fengcai.content.keys;

import fengcai.diagnostic.Messages;
import java.util.Optional;

/**
 * The descriptions of the keys of one kind of records, in one language.
 *
 * @param messages the message file {@code field}
 */
public record FieldDescriptions(RecordKind kind, Messages messages) {

  /** The title of the kind. */
  public String title() {
    return messages.text("kind." + kind.id());
  }

  /**
   * The description of a key: the most specific message for its path, its last two names, or its
   * name.
   *
   * @param path {@code community.residents.count}
   */
  public Optional<String> of(String path) {
    String[] parts = path.split("\\.", -1);
    String last = parts[parts.length - 1];
    String two = parts[parts.length - 2] + "." + last;
    return messages
        .find(path)
        .or(() -> messages.find(two))
        .or(() -> kind == RecordKind.THEME ? Optional.empty() : messages.find(last));
  }
}
