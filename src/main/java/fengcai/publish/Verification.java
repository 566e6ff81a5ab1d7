package fengcai.publish;

import fengcai.publish.Manifest.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A published site held against its manifest; paths are from the site's root, in order. */
public record Verification(List<String> missing, List<String> changed, List<String> added) {

  public Verification {
    missing = List.copyOf(missing);
    changed = List.copyOf(changed);
    added = List.copyOf(added);
  }

  /** Reads every file of the site; hidden files are nobody's business. */
  public static Verification of(Path site, Manifest manifest) throws IOException {
    List<String> missing = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, Entry> file : manifest.files().entrySet()) {
      Path path = site.resolve(file.getKey());
      if (!Files.isRegularFile(path)) {
        missing.add(file.getKey());
      } else if (Files.size(path) != file.getValue().bytes()
          || !Staging.sha256(Files.readAllBytes(path)).equals(file.getValue().sha256())) {
        changed.add(file.getKey());
      }
    }
    return new Verification(missing, changed, added(site, manifest));
  }

  private static List<String> added(Path site, Manifest manifest) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .filter(path -> !path.startsWith(".") && !path.contains("/."))
          .filter(path -> !path.equals(Manifest.FILE) && !manifest.files().containsKey(path))
          .sorted()
          .toList();
    }
  }

  /** Whether everything published is as it was. */
  public boolean isWhole() {
    return missing.isEmpty() && changed.isEmpty();
  }
}
