package fengcai.publish;

import fengcai.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * The folder of a site and the hidden names beside it that a build uses. Where the given path is a
 * symbolic link, the folder is the one it leads to, so that the link stays one.
 *
 * @param path the real, absolute path
 */
public record SiteFolder(Path path) {

  /** Files that keep a folder in version control, or that desktops put everywhere. */
  private static final Set<String> PLACEHOLDERS =
      Set.of(".gitignore", ".gitkeep", ".DS_Store", "Thumbs.db", "desktop.ini");

  private static final int MOST_LINKS = 40;

  /** The folder at a path, which need not exist. */
  public static SiteFolder of(Path site) throws PublishException {
    try {
      Path path = site.toAbsolutePath();
      for (int i = 0; Files.isSymbolicLink(path); i++) {
        if (i == MOST_LINKS) {
          throw new FileSystemLoopException(site.toString());
        }
        path = path.resolveSibling(Files.readSymbolicLink(path));
        if (!Files.exists(path.resolveSibling(""))) {
          throw PublishException.of(Reason.DANGLING, site);
        }
      }
      Path real = real(path);
      if (real.getFileName() == null) {
        throw PublishException.of(Reason.UNSUITABLE, real);
      }
      return new SiteFolder(real);
    } catch (IOException e) {
      throw PublishException.unwritable(site, e);
    }
  }

  /** The real path of what is there, followed by the names of what is not. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    try {
      return absolute.toRealPath();
    } catch (NoSuchFileException e) {
      Path normal = absolute.normalize();
      Path parent = normal.getParent();
      Path name = normal.getFileName();
      return parent == null || name == null ? normal : real(parent).resolve(name);
    }
  }

  /** The first of the folders that lies in the site's or around it. */
  public static Optional<Path> overlapping(Path site, Collection<Path> folders)
      throws PublishException {
    Path own = of(site).path;
    try {
      for (Path folder : folders) {
        Path other = real(folder);
        if (own.startsWith(other) || other.startsWith(own)) {
          return Optional.of(folder);
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw PublishException.unwritable(site, e);
    }
  }

  /**
   * Puts the old site back where a build that was cut short has set it aside, unless a build is
   * under way. Every command that looks at a site calls this first.
   *
   * @return whether there was something to put back
   */
  public static boolean recover(Path site, BuildProcess process) throws PublishException {
    SiteFolder folder = of(site);
    if (!folder.isSetAside()) {
      return false;
    }
    try {
      Optional<SiteLock> lock = SiteLock.tryAcquire(folder.lock(), process);
      if (lock.isEmpty()) {
        return false;
      }
      SiteLock held = lock.get();
      try (held) {
        return folder.putBack();
      }
    } catch (IOException e) {
      throw PublishException.unwritable(folder.path, e);
    }
  }

  /** Puts the old site back if only that is there; the caller has the lock. */
  boolean putBack() throws IOException {
    if (!isSetAside()) {
      return false;
    }
    Files.deleteIfExists(path);
    Files.move(previous(), path);
    return true;
  }

  /** An empty folder in the site's place is one that a server or a person has made meanwhile. */
  private boolean isSetAside() {
    return Files.isDirectory(previous(), LinkOption.NOFOLLOW_LINKS) && (!exists() || isEmpty());
  }

  boolean exists() {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether it is a folder with nothing in it; one that cannot be listed is not. */
  private boolean isEmpty() {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
      return !children.iterator().hasNext();
    } catch (IOException | DirectoryIteratorException e) {
      return false;
    }
  }

  /** Refuses to go on unless the folder is missing, a release, or empty but for placeholders. */
  void requireReplaceable() throws IOException, PublishException {
    if (!exists()) {
      return;
    }
    if (!Files.isDirectory(path)) {
      throw PublishException.of(Reason.UNSUITABLE, path);
    }
    if (Manifest.of(path).isPresent()) {
      return;
    }
    if (Files.exists(path.resolve(Manifest.FILE))) {
      throw PublishException.of(Reason.DAMAGED, path);
    }
    try (DirectoryStream<Path> foreign =
        Files.newDirectoryStream(path, child -> !isPlaceholder(child))) {
      for (Path child : foreign) {
        throw PublishException.foreign(path, child.getFileName().toString());
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static boolean isPlaceholder(Path child) {
    return PLACEHOLDERS.contains(child.getFileName().toString())
        && Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS);
  }

  /** The release being written. */
  Path staging() {
    return beside("staging");
  }

  /** The whole old site, while it is being replaced in two steps. */
  Path previous() {
    return beside("previous");
  }

  Path lock() {
    return beside("lock");
  }

  private Path beside(String what) {
    return path.resolveSibling("." + path.getFileName() + "." + what);
  }
}
