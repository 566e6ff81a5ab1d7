package fengcai.content.source;

import fengcai.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Access to the files of a content folder. Only regular files inside the folder are opened, no
 * pipes, devices, or symbolic links that lead out of it; the folder itself may be a link. Drafts
 * replace or add files.
 *
 * @param drafts texts by path relative to the content folder
 */
public record ContentFiles(Path root, Map<String, String> drafts) {

  /** More than ten times the longest profile. */
  static final int RECORD_BYTES = 4 << 20;

  /** A ledger of about 290,000 communities; a day can have several ledgers. */
  static final int LEDGER_BYTES = 16 << 20;

  private static final List<String> LEDGERS = List.of("counts/", "honours/", "regions.yaml");

  public ContentFiles {
    drafts = Map.copyOf(drafts);
  }

  /** The files without drafts. */
  public static ContentFiles of(Path root) {
    return new ContentFiles(root, Map.of());
  }

  /** The same files with one more draft. */
  public ContentFiles with(String file, String text) {
    Map<String, String> more = new HashMap<>(drafts);
    more.put(file, text);
    return new ContentFiles(root, more);
  }

  /** Whether something other than a folder exists; {@link #open} may still refuse it. */
  public boolean isFile(String path) {
    if (drafts.containsKey(path)) {
      return true;
    }
    try {
      return !attributes(root.resolve(path)).isDirectory() && !isLinkedFolder(path);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /** Whether a folder exists; links to folders do not count, since they may form a cycle. */
  public boolean isFolder(String path) {
    return isSavedFolder(path)
        || drafts.keySet().stream().anyMatch(draft -> draft.startsWith(path + "/"));
  }

  public boolean isLinkedFolder(String path) {
    Path folder = root.resolve(path);
    return Files.isSymbolicLink(folder) && Files.isDirectory(folder);
  }

  public SourceFile.Opened open(String path) {
    String draft = drafts.get(path);
    return draft == null ? SourceFile.open(this, path) : SourceFile.draft(path, draft);
  }

  /**
   * The reason why a saved file is not opened: it is missing, not a regular file, or a link that
   * leads out of the content folder. Empty if it can be opened.
   */
  public Optional<Rule> refusal(String path) {
    try {
      Path file = root.resolve(path);
      Path real = file.toRealPath();
      return real.startsWith(bounds(path, file)) && attributes(real).isRegularFile()
          ? Optional.empty()
          : Optional.of(Rule.FILE_KIND);
    } catch (IOException | InvalidPathException e) {
      return Optional.of(Rule.FILE_UNREADABLE);
    }
  }

  /** Reads a file that is not refused, up to one byte more than its limit. */
  byte[] bytes(String path) throws IOException {
    try (InputStream in =
        Files.newInputStream(root.resolve(path).toRealPath(), StandardOpenOption.READ)) {
      return in.readNBytes(bytesAtMost(path) + 1);
    }
  }

  static int bytesAtMost(String path) {
    return LEDGERS.stream().anyMatch(path::startsWith) ? LEDGER_BYTES : RECORD_BYTES;
  }

  /**
   * The sorted names in a folder, without hidden files and lock files of office programs. A link to
   * a folder counts as empty.
   *
   * @param folder a path relative to the content folder; empty for itself
   * @throws IOException if the folder cannot be read
   */
  public List<String> children(String folder) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    if (isSavedFolder(folder)) {
      try (Stream<Path> children = Files.list(root.resolve(folder))) {
        children.map(child -> child.getFileName().toString()).forEach(names::add);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    String prefix = folder.isEmpty() ? "" : folder + "/";
    drafts.keySet().stream()
        .filter(draft -> draft.startsWith(prefix))
        .map(draft -> draft.substring(prefix.length()).split("/", 2)[0])
        .forEach(names::add);
    names.removeIf(ContentFiles::isHidden);
    return List.copyOf(names);
  }

  private boolean isSavedFolder(String path) {
    return path.isEmpty()
        ? Files.isDirectory(root)
        : Files.isDirectory(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** The folder that a file must not leave; a theme, outside the content, has its own. */
  private Path bounds(String path, Path file) throws IOException {
    boolean beside = path.startsWith("../") || Path.of(path).isAbsolute();
    Path parent = file.getParent();
    return (beside && parent != null ? parent : root).toRealPath();
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$") || name.equals("Thumbs.db");
  }

  /** A size for messages: 4 MB. */
  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1 << 20)).replace(".0 ", " ");
  }
}
