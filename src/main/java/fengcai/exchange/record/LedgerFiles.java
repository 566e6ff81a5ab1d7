package fengcai.exchange.record;

import fengcai.content.edit.RecordTree;
import fengcai.content.keys.RecordKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the ledgers of a content folder by what they are about, and names new ones. */
public final class LedgerFiles {

  private final Path content;
  private final AddressSlug slugs = new AddressSlug();

  /** The ledgers of counts by day, read when first needed. */
  private Optional<Map<String, String>> counts = Optional.empty();

  /** The ledgers of honours by title, read when first needed. */
  private Optional<Map<String, String>> honours = Optional.empty();

  LedgerFiles(Path content) {
    this.content = content;
  }

  /** The ledger with the counts of a day; a free file name if there is none. */
  public String counts(String day) {
    Map<String, String> known = counts.orElseGet(() -> files(RecordKind.COUNTS, "asOf"));
    counts = Optional.of(known);
    for (int i = 1; !known.containsKey(day); i++) {
      String file = "counts/" + AddressSlug.numbered(day, i) + ".yaml";
      if (!Files.exists(content.resolve(file))) {
        known.put(day, file);
      }
    }
    return known.getOrDefault(day, "");
  }

  /**
   * The ledger of an honour; a free file name if there is none.
   *
   * @param added the titles of ledgers that are not written yet, by file
   */
  public String honour(String title, Map<String, String> added) {
    Map<String, String> known = honours.orElseGet(() -> files(RecordKind.HONOUR, "title"));
    honours = Optional.of(known);
    String slug = slugs.of(title).isEmpty() ? "honour" : slugs.of(title);
    Optional<String> found = Optional.ofNullable(known.get(title));
    for (int i = 1; found.isEmpty(); i++) {
      String file = "honours/" + AddressSlug.numbered(slug, i) + ".yaml";
      Optional<String> other =
          Optional.ofNullable(added.get(file)).or(() -> value(file, RecordKind.HONOUR, "title"));
      boolean free = other.isEmpty() && !Files.exists(content.resolve(file));
      found = Optional.of(file).filter(f -> free || other.equals(Optional.of(title)));
    }
    return found.get();
  }

  private Map<String, String> files(RecordKind kind, String key) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String file : RecordTree.files(content, kind)) {
      value(file, kind, key).ifPresent(value -> files.putIfAbsent(value, file));
    }
    return files;
  }

  private Optional<String> value(String file, RecordKind kind, String key) {
    return RecordCatalogue.record(content, file, kind)
        .flatMap(ledger -> Optional.ofNullable(ledger.get(key)))
        .map(Object::toString);
  }
}
