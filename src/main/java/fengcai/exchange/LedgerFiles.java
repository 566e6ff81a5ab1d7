package fengcai.exchange;

import fengcai.content.RecordKind;
import fengcai.content.RecordTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The ledgers of a content folder, found by what they are of. */
final class LedgerFiles {

  private final Path content;
  private final Slug slugs = new Slug();

  /** By their days; filled when first asked for, as are those by title. */
  private Optional<Map<String, String>> counts = Optional.empty();

  private Optional<Map<String, String>> honours = Optional.empty();

  LedgerFiles(Path content) {
    this.content = content;
  }

  /**
   * The ledger of a day's counts: the one of that day, whatever its name, else one that is free.
   */
  String counts(String day) {
    Map<String, String> known = counts.orElseGet(() -> files(RecordKind.COUNTS, "asOf"));
    counts = Optional.of(known);
    for (int i = 1; !known.containsKey(day); i++) {
      String file = "counts/" + Slug.numbered(day, i) + ".yaml";
      if (!Files.exists(content.resolve(file))) {
        known.put(day, file);
      }
    }
    return known.getOrDefault(day, "");
  }

  /**
   * The ledger of an honour: the one with its title, whatever its name, else one that is free.
   *
   * @param added titles of ledgers that are being added, by their files
   */
  String honour(String title, Map<String, String> added) {
    Map<String, String> known = honours.orElseGet(() -> files(RecordKind.HONOUR, "title"));
    honours = Optional.of(known);
    String slug = slugs.of(title).isEmpty() ? "honour" : slugs.of(title);
    Optional<String> there = Optional.ofNullable(known.get(title));
    for (int i = 1; there.isEmpty(); i++) {
      String file = "honours/" + Slug.numbered(slug, i) + ".yaml";
      Optional<String> other =
          Optional.ofNullable(added.get(file)).or(() -> value(file, RecordKind.HONOUR, "title"));
      boolean free = other.isEmpty() && !Files.exists(content.resolve(file));
      there = Optional.of(file).filter(f -> free || other.equals(Optional.of(title)));
    }
    return there.get();
  }

  private Map<String, String> files(RecordKind kind, String key) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String file : RecordTree.files(content, kind)) {
      value(file, kind, key).ifPresent(value -> files.putIfAbsent(value, file));
    }
    return files;
  }

  private Optional<String> value(String file, RecordKind kind, String key) {
    return Directory.record(content, file, kind)
        .flatMap(ledger -> Optional.ofNullable(ledger.get(key)))
        .map(Object::toString);
  }
}
