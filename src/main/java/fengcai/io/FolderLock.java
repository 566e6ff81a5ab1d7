package fengcai.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * Locks a content folder against other processes while records are compared and replaced. The lock
 * file {@code .fengcai/<content folder>.lock} beside the folder is never deleted. Does not exclude
 * threads of the same process.
 */
public final class FolderLock implements AutoCloseable {

  private static final long POLL_MILLIS = 20;

  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Waits until no other process holds the lock. */
  public static FolderLock acquire(Path content) throws IOException {
    FileChannel channel = open(content);
    try {
      return new FolderLock(channel, channel.lock());
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Waits for a limited time; empty if another process still holds the lock. */
  public static Optional<FolderLock> tryAcquire(Path content, Duration atMost)
      throws IOException, InterruptedException {
    FileChannel channel = open(content);
    long start = System.nanoTime();
    try {
      FileLock lock = channel.tryLock();
      while (lock == null && System.nanoTime() - start < atMost.toNanos()) {
        Thread.sleep(POLL_MILLIS);
        lock = channel.tryLock();
      }
      if (lock != null) {
        return Optional.of(new FolderLock(channel, lock));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException | InterruptedException e) {
      channel.close();
      throw e;
    }
  }

  private static FileChannel open(Path content) throws IOException {
    Path folder = content.toAbsolutePath().normalize();
    Path locks = folder.resolveSibling(".fengcai");
    Files.createDirectories(locks);
    return FileChannel.open(
        locks.resolve(folder.getFileName() + ".lock"),
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE);
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
