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
 * An exclusive lock between processes that publish to the same folder. The lock file names its
 * owner and is deleted by it; a file left by a killed process does not block. Not a lock between
 * threads.
 */
final class SiteLock implements AutoCloseable {

  /** Beyond the text, since locks on Windows also prevent reading. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;

  private SiteLock(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  /** Acquires the lock without waiting; empty if another process holds it. */
  static Optional<SiteLock> tryAcquire(Path file, BuildProcess owner) throws IOException {
    while (true) {
      try {
        Files.createFile(file);
      } catch (FileAlreadyExistsException e) {
        // Held by another process, or left by a killed one.
      }
      try {
        Object identity = identity(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        Optional<FileLock> lock = lock(channel);
        if (lock.isEmpty()) {
          channel.close();
          return Optional.empty();
        }
        // The previous owner may have deleted the file after it was opened here.
        if (Objects.equals(identity, identity(file))) {
          return Optional.of(new SiteLock(file, channel, lock.get()).signed(owner));
        }
        channel.close();
      } catch (NoSuchFileException e) {
        // Just deleted by its owner: try again.
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

  /** Identifies a file without opening it, since closing it again would release locks. */
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

  /** The owner of the lock, if it can be read. */
  static Optional<BuildProcess> owner(Path file) {
    try {
      return BuildProcess.of(Files.readString(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Deletes the file before releasing the lock. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
      lock.release();
    }
  }
}
