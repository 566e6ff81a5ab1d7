package fengcai.picture;

import java.util.concurrent.Semaphore;

/** Limits the memory that threads use for decoding at the same time. */
final class MemoryBudget {

  /** The share of the heap: one in so many bytes. */
  private static final int PART = 4;

  private final int megabytes =
      Math.clamp((Runtime.getRuntime().maxMemory() / PART) >> 20, 1, Integer.MAX_VALUE);

  private final Semaphore left = new Semaphore(megabytes, true);

  /** Reserved memory, released on close. */
  interface Share extends AutoCloseable {
    @Override
    void close();
  }

  /** Waits until memory is available. A larger amount than the budget takes all of it. */
  Share take(long bytes) {
    int share = Math.clamp(bytes >> 20, 1, megabytes);
    left.acquireUninterruptibly(share);
    return () -> left.release(share);
  }
}
