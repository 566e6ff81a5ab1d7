package fengcai.publish;

import fengcai.io.Backup;
import fengcai.publish.Manifest.Entry;
import fengcai.publish.Published.SetAside;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Copies the files of a site that no release made into the release that replaces it. Files, links
 * and empty folders keep their permissions and times. Files that the new release also has, and
 * files of the old release that were changed by hand, are copied to the backup. The site is only
 * read.
 */
final class Succession extends SimpleFileVisitor<Path> {

  /** Called before each file; throws to stop. */
  interface Checkpoint {
    void pass() throws IOException;
  }

  private final Path site;
  private final Path release;
  private final Map<String, Entry> fresh;
  private final Map<String, Entry> old;
  private final Set<String> freshFolders;
  private final Set<String> oldFolders;
  private final Backup backup;
  private final Checkpoint checkpoint;
  private final List<SetAside> setAside = new ArrayList<>();

  /** The folders of the site that were created in the release. */
  private final Set<Path> made = new HashSet<>();

  private Succession(
      Path site,
      Path release,
      Map<String, Entry> fresh,
      Map<String, Entry> old,
      Backup backup,
      Checkpoint checkpoint) {
    this.site = site;
    this.release = release;
    this.fresh = fresh;
    this.old = old;
    this.freshFolders = folders(fresh.keySet());
    this.oldFolders = folders(old.keySet());
    this.backup = backup;
    this.checkpoint = checkpoint;
  }

  /**
   * Walks the site.
   *
   * @param release the folder of the new release
   * @param fresh the files of the new release
   * @param old the files of the release that is in the site now
   * @return the files copied to the backup, in order
   */
  static List<SetAside> run(
      Path site,
      Path release,
      Map<String, Entry> fresh,
      Map<String, Entry> old,
      Backup backup,
      Checkpoint checkpoint)
      throws IOException {
    Succession walk = new Succession(site, release, fresh, old, backup, checkpoint);
    Files.walkFileTree(site, walk);
    return List.copyOf(walk.setAside);
  }

  private static Set<String> folders(Set<String> files) {
    Set<String> folders = new HashSet<>();
    for (String file : files) {
      for (int end = file.lastIndexOf('/');
          end > 0 && folders.add(file.substring(0, end));
          end = file.lastIndexOf('/', end - 1)) {}
    }
    return folders;
  }

  private String name(Path path) {
    return site.relativize(path).toString().replace('\\', '/');
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (isForeign(folder)) {
      folder(folder);
    }
    return FileVisitResult.CONTINUE;
  }

  /** Sets permissions and time after the folder is filled, which changes and needs them. */
  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
      throws IOException {
    if (e != null) {
      throw e;
    }
    if (made.contains(folder)) {
      Path target = target(folder);
      if (hasPermissions(target)) {
        Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(folder));
      }
      Files.setLastModifiedTime(target, Files.getLastModifiedTime(folder));
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean hasPermissions(Path path) throws IOException {
    return Files.getFileStore(path).supportsFileAttributeView("posix");
  }

  private boolean isForeign(Path folder) {
    String name = name(folder);
    return !folder.equals(site)
        && !oldFolders.contains(name)
        && !freshFolders.contains(name)
        && !isBelowFile(name)
        && !fresh.containsKey(name);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    checkpoint.pass();
    String name = name(file);
    if (name.equals(Manifest.FILE)) {
      return FileVisitResult.CONTINUE;
    }
    Entry last = old.get(name);
    Entry next = fresh.get(name);
    if (last != null && isOne(file, attributes, last)) {
      return FileVisitResult.CONTINUE;
    }
    if (next != null && isOne(file, attributes, next)) {
      return FileVisitResult.CONTINUE;
    }
    if (last == null && next == null && !freshFolders.contains(name) && !isBelowFile(name)) {
      keep(file, name);
    } else if (attributes.isOther()) {
      throw new FileSystemException(file.toString(), null, "not a file that can be copied");
    } else {
      setAside(name);
    }
    return FileVisitResult.CONTINUE;
  }

  /** Whether the new release has a file where the path has a folder. */
  private boolean isBelowFile(String name) {
    for (int end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      if (fresh.containsKey(name.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(Path file, BasicFileAttributes attributes, Entry entry)
      throws IOException {
    return attributes.isRegularFile()
        && attributes.size() == entry.bytes()
        && Entry.of(file).equals(entry);
  }

  private void setAside(String name) throws IOException {
    setAside.add(new SetAside(name, backup.of(site).keep(name)));
  }

  /** A hard link keeps owner, permissions and times. */
  private void keep(Path file, String name) throws IOException {
    Path target = target(file);
    folder(file.resolveSibling(""));
    try {
      if (Files.isSymbolicLink(file)) {
        copy(file, target);
      } else {
        Files.createLink(target, file);
      }
    } catch (FileAlreadyExistsException e) {
      // Names that differ in case only, on a case-insensitive file system.
      setAside(name);
    } catch (FileSystemException | UnsupportedOperationException e) {
      copy(file, target);
    }
  }

  /** Creates a folder of the site and its parents in the release. */
  private void folder(Path folder) throws IOException {
    Path target = target(folder);
    if (!Files.exists(target)) {
      folder(folder.resolveSibling(""));
      copy(folder, target);
      made.add(folder);
      if (!Files.isWritable(target) && hasPermissions(target)) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  private Path target(Path path) {
    return release.resolve(site.relativize(path));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
  }
}
