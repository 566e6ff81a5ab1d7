package fengcai.content;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import fengcai.model.CommunityId;
import fengcai.model.RegionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a content folder by what they are; what is none of it is reported. */
final class ContentFolder {

  static final String SITE = "site.yaml";
  static final String REGIONS = "regions.yaml";
  static final String WORDING = "wording.yaml";
  private static final String YAML = ".yaml";
  private static final String MARKDOWN = ".md";
  private static final Set<String> FOLDERS =
      Set.of("campaigns", "communities", "counts", "fonts", "honours", "pages", "media");

  private final Path root;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, String> communities = new HashMap<>();
  private final List<CommunityId> ids = new ArrayList<>();

  private ContentFolder(Path root) {
    this.root = root;
  }

  static ContentFolder open(Path root) {
    ContentFolder folder = new ContentFolder(root);
    folder.checkTop();
    folder.listCommunities();
    return folder;
  }

  Path root() {
    return root;
  }

  List<Diagnostic> problems() {
    return List.copyOf(problems);
  }

  /** Every community with a record, by address. */
  List<CommunityId> communities() {
    return List.copyOf(ids);
  }

  static String fileOf(CommunityId id) {
    return "communities/" + id.path() + YAML;
  }

  /** The YAML records right in a folder, as paths from the content folder. */
  List<String> records(String folder) {
    List<String> files = new ArrayList<>();
    for (Path file : children(root.resolve(folder))) {
      String path = folder + "/" + file.getFileName();
      if (Files.isDirectory(file) || !path.endsWith(YAML)) {
        problems.add(Diagnostic.of(Rule.FILE_UNEXPECTED, Position.startOf(path), path, YAML));
      } else if (isSlug(path, YAML)) {
        files.add(path);
      }
    }
    return files;
  }

  /** The free pages, as paths from the content folder. */
  List<String> pages() {
    List<String> files = new ArrayList<>();
    collectPages(root.resolve("pages"), "pages", files);
    return files;
  }

  /** The name of a record's file without its folder and ending: what it is called by. */
  static String slug(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.lastIndexOf('.'));
  }

  private void collectPages(Path folder, String path, List<String> files) {
    for (Path child : children(folder)) {
      String name = path + "/" + child.getFileName();
      if (Files.isDirectory(child)) {
        collectPages(child, name, files);
      } else if (!name.endsWith(MARKDOWN)) {
        problems.add(Diagnostic.of(Rule.FILE_UNEXPECTED, Position.startOf(name), name, MARKDOWN));
      } else if (isSlug(name, MARKDOWN)) {
        files.add(name);
      }
    }
  }

  private void checkTop() {
    for (String required : List.of(SITE, REGIONS)) {
      if (!Files.isRegularFile(root.resolve(required))) {
        problems.add(Diagnostic.of(Rule.FILE_MISSING, Position.startOf(required), required));
      }
    }
    for (Path child : children(root)) {
      String name = child.getFileName().toString();
      boolean known =
          Files.isDirectory(child)
              ? FOLDERS.contains(name)
              : List.of(SITE, REGIONS, WORDING).contains(name);
      if (!known) {
        problems.add(Diagnostic.of(Rule.FILE_IGNORED, Position.startOf(name), name));
      }
    }
  }

  private void listCommunities() {
    for (Path folder : children(root.resolve("communities"))) {
      String code = folder.getFileName().toString();
      String path = "communities/" + code;
      if (!Files.isDirectory(folder)) {
        problems.add(
            Diagnostic.of(
                Rule.FILE_UNEXPECTED,
                Position.startOf(path),
                path,
                "communities/130703/xishandi.yaml"));
      } else if (!RegionCode.isCode(code)) {
        problems.add(
            Diagnostic.of(Rule.REGION_CODE, Position.startOf(path), code, "communities/130703/"));
      } else {
        for (String file : records(path)) {
          addCommunity(new CommunityId(new RegionCode(code), slug(file)), file);
        }
      }
    }
  }

  /** Two names that differ in capitals alone are one file on Windows and on many servers. */
  private void addCommunity(CommunityId id, String file) {
    String other = communities.putIfAbsent(id.path().toLowerCase(Locale.ROOT), file);
    if (other == null) {
      ids.add(id);
    } else {
      problems.add(
          Diagnostic.of(Rule.ADDRESS_DUPLICATE, Position.startOf(file), "/" + id.path() + "/")
              .andAt(Position.startOf(other)));
    }
  }

  private boolean isSlug(String path, String ending) {
    String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ending.length());
    if (Notations.SLUG.matcher(name).matches()) {
      return true;
    }
    problems.add(Diagnostic.of(Rule.FILE_NAME, Position.startOf(path), name));
    return false;
  }

  /** What a folder holds, by name; hidden files and those an office program locks are passed by. */
  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !isHidden(child.getFileName().toString()))
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$") || name.equals("Thumbs.db");
  }
}
