package fengcai.edit;

import fengcai.io.FolderLock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one writer at a time at a content folder, so that what was compared is still there when it
 * is replaced: of this process by a lock of its own, of all processes by {@link FolderLock}.
 */
final class ContentLock {

  /** Longer than any save takes; an import of many files may take longer still. */
  private static final Duration WAIT = Duration.ofSeconds(10);

  /** What is done meanwhile. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws EditFault;
  }

  private final Path content;
  private final ReentrantLock own = new ReentrantLock();

  ContentLock(Path content) {
    this.content = content;
  }

  /**
   * Does something alone.
   *
   * @throws EditFault {@code busy} if another writer does not come to an end
   */
  <T> T alone(Work<T> work) throws EditFault {
    try {
      if (!own.tryLock(WAIT.toSeconds(), TimeUnit.SECONDS)) {
        throw new EditFault("busy");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EditFault("busy");
    }
    try {
      return aloneAmongProcesses(work);
    } finally {
      own.unlock();
    }
  }

  private <T> T aloneAmongProcesses(Work<T> work) throws EditFault {
    try {
      Optional<FolderLock> lock = FolderLock.tryAcquire(content, WAIT);
      if (lock.isEmpty()) {
        throw new EditFault("busy");
      }
      try {
        return work.run();
      } finally {
        lock.get().close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EditFault("busy");
    } catch (IOException e) {
      throw FileFault.writing(e, content.toAbsolutePath().resolveSibling(".fengcai"), ".fengcai");
    }
  }
}
