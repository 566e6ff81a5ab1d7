package fengcai.content;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The one door to the text files of a content folder. A draft stands in the place of its file, be
 * there one or not, so that what is not saved yet can be checked and shown.
 *
 * @param drafts texts by the paths of their files from the content folder
 */
public record ContentFiles(Path root, Map<String, String> drafts) {

  public ContentFiles {
    requireNonNull(root);
    drafts = Map.copyOf(drafts);
  }

  /** The files as they are saved. */
  public static ContentFiles of(Path root) {
    return new ContentFiles(root, Map.of());
  }

  /** The same with a text in the place of a file. */
  public ContentFiles with(String file, String text) {
    Map<String, String> more = new HashMap<>(drafts);
    more.put(file, text);
    return new ContentFiles(root, more);
  }

  boolean isFile(String path) {
    return drafts.containsKey(path) || Files.isRegularFile(root.resolve(path));
  }

  boolean isFolder(String path) {
    return Files.isDirectory(root.resolve(path))
        || drafts.keySet().stream().anyMatch(draft -> draft.startsWith(path + "/"));
  }

  SourceFile.Opened open(String path) {
    String draft = drafts.get(path);
    return draft == null ? SourceFile.open(root, path) : SourceFile.draft(path, draft);
  }

  /**
   * The names of what a folder holds, in order; hidden files and those an office program locks are
   * passed by.
   *
   * @param folder a path from the content folder; empty for itself
   */
  List<String> children(String folder) {
    TreeSet<String> names = new TreeSet<>();
    Path saved = root.resolve(folder);
    if (Files.isDirectory(saved)) {
      try (Stream<Path> children = Files.list(saved)) {
        children.map(child -> child.getFileName().toString()).forEach(names::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
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

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$") || name.equals("Thumbs.db");
  }
}
