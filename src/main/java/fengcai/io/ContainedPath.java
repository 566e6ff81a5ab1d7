package fengcai.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Resolves paths in a folder and rejects symbolic links that lead out of it. The folder itself may
 * be a link, and links within the folder are followed.
 */
public final class ContainedPath {

  private ContainedPath() {}

  /**
   * The real path of a file, which need not exist.
   *
   * @param file its path relative to the folder
   * @throws UnsafePathException if a link leads out of the folder or is dangling, or if the path is
   *     a folder, a pipe or a device
   */
  public static Path of(Path folder, String file) throws IOException {
    Path root = folder.toRealPath();
    Path named = root.resolve(file).normalize();
    Path real = resolve(named, file);
    if (!named.startsWith(root) || !real.startsWith(root)) {
      throw new UnsafePathException(file, UnsafePathException.Reason.OUTSIDE);
    }
    boolean exists = Files.exists(real, LinkOption.NOFOLLOW_LINKS);
    if (exists && !Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnsafePathException(file, UnsafePathException.Reason.NOT_A_FILE);
    }
    return real;
  }

  /** A dangling link counts as existing: writing to it would create its target. */
  private static Path resolve(Path named, String file) throws IOException {
    Path existing = named;
    while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    try {
      return existing.toRealPath().resolve(existing.relativize(named));
    } catch (AccessDeniedException e) {
      throw e;
    } catch (IOException e) {
      throw new UnsafePathException(file, UnsafePathException.Reason.OUTSIDE);
    }
  }
}
