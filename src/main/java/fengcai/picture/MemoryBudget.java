package fengcai.picture;

import java.util.concurrent.Semaphore;

/** Lets threads decode at the same time as long as memory for it lasts. */
final class MemoryBudget {

  /** A part of the heap that leaves enough for everything else. */
  private static final int PART = 4;

  private final int megabytes =
      Math.clamp((Runtime.getRuntime().maxMemory() / PART) >> 20, 1, Integer.MAX_VALUE);

  private final Semaphore left = new Semaphore(megabytes, true);

  /** Memory in use until it is closed. */
  interface Share extends AutoCloseable {
    @Override
    void close();
  }

  /** Waits until there is enough; whoever needs more than there is at all works alone. */
  Share take(long bytes) {
    int share = Math.clamp(bytes >> 20, 1, megabytes);
    left.acquireUninterruptibly(share);
    return () -> left.release(share);
  }
}
