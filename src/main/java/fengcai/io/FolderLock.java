package fengcai.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps other processes from writing to a content folder while records are compared and replaced.
 * The lock is the file {@code .fengcai/<content folder>.lock} beside it, which stays. Threads of
 * one process have to exclude each other by themselves.
 */
public final class FolderLock implements AutoCloseable {

  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Waits until no other process has it. */
  public static FolderLock acquire(Path content) throws IOException {
    Path folder = content.toAbsolutePath().normalize();
    Path locks = folder.resolveSibling(".fengcai");
    Files.createDirectories(locks);
    FileChannel channel =
        FileChannel.open(
            locks.resolve(folder.getFileName() + ".lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    try {
      return new FolderLock(channel, channel.lock());
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
