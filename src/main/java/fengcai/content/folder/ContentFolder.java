package fengcai.content.folder;

import fengcai.content.schema.ScalarFormats;
import fengcai.content.source.ContentFiles;
import fengcai.content.source.FileNames;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import fengcai.model.CommunityId;
import fengcai.model.region.RegionCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists the files of a content folder by kind and reports files that are of none. */
public final class ContentFolder {

  public static final String SITE = "site.yaml";
  public static final String REGIONS = "regions.yaml";
  public static final String WORDING = "wording.yaml";
  private static final String YAML = ".yaml";
  private static final String MARKDOWN = ".md";
  private static final Set<String> FOLDERS =
      Set.of("campaigns", "communities", "counts", "fonts", "honours", "pages", "media");

  private final ContentFiles files;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, String> communities = new HashMap<>();
  private final List<CommunityId> ids = new ArrayList<>();
  private final FileNames pageFolders = new FileNames();

  private ContentFolder(ContentFiles files) {
    this.files = files;
  }

  public static ContentFolder open(ContentFiles files) {
    ContentFolder folder = new ContentFolder(files);
    folder.checkTop();
    folder.listCommunities();
    return folder;
  }

  public List<Diagnostic> problems() {
    return List.copyOf(problems);
  }

  /** The communities that have a record, by address. */
  public List<CommunityId> communities() {
    return List.copyOf(ids);
  }

  public static String fileOf(CommunityId id) {
    return "communities/" + id.path() + YAML;
  }

  /** The YAML records directly in a folder, as paths relative to the content folder. */
  public List<String> records(String folder) {
    List<String> records = new ArrayList<>();
    for (String name : children(folder)) {
      String path = folder + "/" + name;
      if (files.isFolder(path) || !path.endsWith(YAML)) {
        report(Rule.FILE_UNEXPECTED, path, path, YAML);
      } else if (isSlug(path, YAML)) {
        records.add(path);
      }
    }
    return records;
  }

  /** The free pages, as paths relative to the content folder; to be called once. */
  public List<String> pages() {
    List<String> pages = new ArrayList<>();
    collectPages("pages", true, pages);
    return pages;
  }

  /** The name of a file without folder and extension, which identifies its record. */
  public static String slug(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.lastIndexOf('.'));
  }

  private void collectPages(String folder, boolean usable, List<String> pages) {
    for (String child : children(folder)) {
      String name = folder + "/" + child;
      if (files.isFolder(name)) {
        collectPages(name, isUsable(name), pages);
      } else if (!name.endsWith(MARKDOWN)) {
        report(Rule.FILE_UNEXPECTED, name, name, MARKDOWN);
      } else if (isSlug(name, MARKDOWN) && usable) {
        pages.add(name);
      }
    }
  }

  private void checkTop() {
    for (String required : List.of(SITE, REGIONS)) {
      if (!files.isFile(required)) {
        report(Rule.FILE_MISSING, required, required);
      }
    }
    for (String name : children("")) {
      boolean known =
          files.isFolder(name)
              ? FOLDERS.contains(name)
              : List.of(SITE, REGIONS, WORDING).contains(name);
      if (!known) {
        report(Rule.FILE_IGNORED, name, name);
      }
    }
  }

  private void listCommunities() {
    for (String code : children("communities")) {
      String path = "communities/" + code;
      if (!files.isFolder(path)) {
        report(Rule.FILE_UNEXPECTED, path, path, "communities/130703/xishandi.yaml");
      } else if (!RegionCode.isCode(code)) {
        report(Rule.REGION_CODE, path, code, "communities/130703/");
      } else {
        for (String file : records(path)) {
          addCommunity(new CommunityId(new RegionCode(code), slug(file)), file);
        }
      }
    }
  }

  /** Names that differ in case only are one file on Windows and on many servers. */
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

  private void report(Rule rule, String path, Object... arguments) {
    problems.add(Diagnostic.of(rule, Position.startOf(path), arguments));
  }

  private boolean isSlug(String path, String ending) {
    String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ending.length());
    if (!ScalarFormats.SLUG.matcher(name).matches()) {
      report(Rule.FILE_NAME, path, name);
      return false;
    }
    return !isReserved(path, name);
  }

  /** Whether the name of a folder of pages can be part of an address. */
  private boolean isUsable(String folder) {
    Optional<String> other = pageFolders.add(folder);
    if (other.isPresent()) {
      problems.add(
          Diagnostic.of(Rule.NAME_CASE, Position.startOf(folder), folder, other.get())
              .andAt(Position.startOf(other.get())));
      return false;
    }
    return !isReserved(folder, folder.substring(folder.lastIndexOf('/') + 1));
  }

  private boolean isReserved(String path, String name) {
    boolean reserved = FileNames.isReserved(name);
    if (reserved) {
      report(Rule.NAME_RESERVED, path, name);
    }
    return reserved;
  }

  /** The names in a folder except links to folders, which are reported. */
  private List<String> children(String folder) {
    List<String> names;
    try {
      names = files.children(folder);
    } catch (IOException e) {
      String path = folder.isEmpty() ? "." : folder;
      report(Rule.FILE_UNREADABLE, path, path);
      return List.of();
    }
    List<String> usable = new ArrayList<>();
    for (String name : names) {
      String path = folder.isEmpty() ? name : folder + "/" + name;
      if (files.isLinkedFolder(path)) {
        report(Rule.FILE_KIND, path, path);
      } else {
        usable.add(name);
      }
    }
    return usable;
  }
}
