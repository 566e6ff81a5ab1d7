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
 * The folder of a site and the hidden siblings that publishing uses. A symbolic link is resolved,
 * so that publishing keeps the link.
 *
 * @param path the real, absolute path
 */
public record SiteFolder(Path path) {

  /** Files that do not count as content of a folder. */
  private static final Set<String> PLACEHOLDERS =
      Set.of(".gitignore", ".gitkeep", ".DS_Store", "Thumbs.db", "desktop.ini");

  private static final int MOST_LINKS = 40;

  /** Resolves a path, which need not exist. */
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

  /** The real path of the existing part, followed by the rest. */
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

  /** The first of the folders that contains the site or lies in it. */
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
   * Moves the old site back if an interrupted build has left it aside, unless a build is running.
   * Every command that reads a site calls this first.
   *
   * @return whether a site was moved back
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

  /** Moves the old site back if there is no new one; the caller holds the lock. */
  boolean putBack() throws IOException {
    if (!isSetAside()) {
      return false;
    }
    Files.deleteIfExists(path);
    Files.move(previous(), path);
    return true;
  }

  /** An empty folder in place of the site was created by someone else meanwhile. */
  private boolean isSetAside() {
    return Files.isDirectory(previous(), LinkOption.NOFOLLOW_LINKS) && (!exists() || isEmpty());
  }

  boolean exists() {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether it is an empty folder; false if it cannot be listed. */
  private boolean isEmpty() {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
      return !children.iterator().hasNext();
    } catch (IOException | DirectoryIteratorException e) {
      return false;
    }
  }

  /** Requires that the folder is missing, a release, or empty except for placeholders. */
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

  /** The release while it is written. */
  Path staging() {
    return beside("staging");
  }

  /** The old site while it is replaced in two steps. */
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
