package fengcai.publish;

import fengcai.publish.Manifest.Entry;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The differences of a published site from its manifest; sorted paths from the site's root. */
public record Verification(List<String> missing, List<String> changed, List<String> added) {

  public Verification {
    missing = List.copyOf(missing);
    changed = List.copyOf(changed);
    added = List.copyOf(added);
  }

  /** Reads every file of the site; ignores hidden files and links. */
  public static Verification of(Path site, Manifest manifest) throws IOException {
    List<String> missing = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, Entry> file : manifest.files().entrySet()) {
      Path path = site.resolve(file.getKey());
      if (!Files.isRegularFile(path)) {
        missing.add(file.getKey());
      } else if (Files.size(path) != file.getValue().bytes()
          || !Entry.of(path).equals(file.getValue())) {
        changed.add(file.getKey());
      }
    }
    return new Verification(missing, changed, added(site.toRealPath(), manifest));
  }

  private static List<String> added(Path site, Manifest manifest) throws IOException {
    List<String> added = new ArrayList<>();
    Files.walkFileTree(
        site,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = site.relativize(file).toString().replace('\\', '/');
            boolean hidden = path.startsWith(".") || path.contains("/.");
            if (attributes.isRegularFile()
                && !hidden
                && !path.equals(Manifest.FILE)
                && !manifest.files().containsKey(path)) {
              added.add(path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return added.stream().sorted().toList();
  }

  /** Whether all published files are unchanged. */
  public boolean isWhole() {
    return missing.isEmpty() && changed.isEmpty();
  }
}
