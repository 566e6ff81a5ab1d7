package fengcai.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files atomically: after a crash or on a full disk the file is the old one or the new one,
 * never a part of either and never missing.
 */
public final class AtomicFile {

  /** The ending of the hidden files that hold what is not written completely yet. */
  public static final String PART = ".part";

  /** Leaves room in a name of 255 bytes for the random part, whatever the script. */
  private static final int NAME_CHARACTERS = 60;

  private AtomicFile() {}

  /**
   * Writes a file through a temporary one beside it. An existing file keeps its permissions;
   * missing folders are created.
   *
   * @throws IOException if it cannot be written; the file is then as it was
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.resolveSibling("");
    Files.createDirectories(folder);
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    Path part = Files.createTempFile(folder, prefix(target), PART);
    try {
      fill(part, bytes);
      permissions(target, part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      deleteQuietly(part, e);
      throw e;
    }
    force(folder);
  }

  private static String prefix(Path target) {
    String name = target.getFileName().toString();
    int end = Math.min(name.length(), NAME_CHARACTERS);
    if (end < name.length() && Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return "." + name.substring(0, end) + ".";
  }

  private static void fill(Path part, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** Temporary files are private; others get what a new file beside them would have. */
  private static void permissions(Path target, Path part) throws IOException {
    if (!Files.getFileStore(part).supportsFileAttributeView("posix")) {
      return;
    }
    if (Files.exists(target)) {
      Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
      return;
    }
    Path sample = part.resolveSibling(part.getFileName() + ".mode");
    Files.createFile(sample);
    try {
      Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(sample));
    } finally {
      Files.deleteIfExists(sample);
    }
  }

  /** Makes the renaming last; Windows does not open folders and needs no such step. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }

  private static void deleteQuietly(Path part, IOException cause) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
