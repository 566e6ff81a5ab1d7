package fengcai.edit;

import fengcai.io.FolderLock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * An exclusive lock on a content folder between threads and, by {@link FolderLock}, between
 * processes, so that comparing and replacing a file is one step.
 */
final class ContentLock {

  /** Longer than any save takes; an import may take longer. */
  private static final Duration WAIT = Duration.ofSeconds(10);

  /** Work done while the lock is held. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws EditException;
  }

  private final Path content;
  private final ReentrantLock own = new ReentrantLock();

  ContentLock(Path content) {
    this.content = content;
  }

  /**
   * Does some work while holding the lock.
   *
   * @throws EditException {@code busy} if the lock is not free within 10 s
   */
  <T> T alone(Work<T> work) throws EditException {
    try {
      if (own.tryLock(WAIT.toSeconds(), TimeUnit.SECONDS)) {
        try {
          return aloneAmongProcesses(work);
        } finally {
          own.unlock();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw FileProblems.writing(
          e, content.toAbsolutePath().resolveSibling(".fengcai"), ".fengcai");
    }
    throw new EditException("busy");
  }

  private <T> T aloneAmongProcesses(Work<T> work)
      throws EditException, IOException, InterruptedException {
    Optional<FolderLock> lock = FolderLock.tryAcquire(content, WAIT);
    if (lock.isEmpty()) {
      throw new EditException("busy");
    }
    try {
      return work.run();
    } finally {
      lock.get().close();
    }
  }
}
