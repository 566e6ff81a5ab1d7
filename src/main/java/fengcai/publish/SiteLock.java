package fengcai.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps other processes from publishing to the same folder. The lock file names its owner and is
 * deleted by it; a file that a killed process has left holds nobody off. Threads of one process
 * have to exclude each other by themselves.
 */
final class SiteLock implements AutoCloseable {

  /** Beyond the text, which others may then read on Windows, where locks cover reading too. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;

  private SiteLock(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the lock without waiting; empty while another has it. */
  static Optional<SiteLock> tryAcquire(Path file, BuildProcess owner) throws IOException {
    while (true) {
      try {
        Files.createFile(file);
      } catch (FileAlreadyExistsException e) {
        // Another's, or left by a process that was killed.
      }
      try {
        Object identity = identity(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        Optional<FileLock> lock = lock(channel);
        if (lock.isEmpty()) {
          channel.close();
          return Optional.empty();
        }
        // The owner before may have deleted the file after it was opened here.
        if (Objects.equals(identity, identity(file))) {
          return Optional.of(new SiteLock(file, channel, lock.get()).signed(owner));
        }
        channel.close();
      } catch (NoSuchFileException e) {
        // Deleted by its owner this moment: the next round creates it again.
      }
    }
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Tells a file from a later one of the same name without opening it, which would drop locks. */
  private static Object identity(Path file) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return Objects.requireNonNullElse(key, file);
  }

  private SiteLock signed(BuildProcess owner) throws IOException {
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(owner.bytes()));
      return this;
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Who has the lock, as far as can be read. */
  static Optional<BuildProcess> owner(Path file) {
    try {
      return BuildProcess.of(Files.readString(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Deletes the file before others can lock it. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
      lock.release();
    }
  }
}
