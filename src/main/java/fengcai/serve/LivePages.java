package fengcai.serve;

import fengcai.diagnostic.output.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Sends server-sent events to open pages. Each page has its own thread, so that a page that does
 * not read blocks no other.
 */
final class LivePages {

  /** Keeps connections open and detects closed pages. */
  private static final String ALIVE = ": \n\n";

  private static final long ALIVE_SECONDS = 15;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private String state = "";
  private long number;

  /** Sends the state and every change to a page until it is closed. */
  void follow(OutputStream page) throws IOException, InterruptedException {
    long sent = -1;
    while (true) {
      String text = ALIVE;
      lock.lockInterruptibly();
      try {
        long nanos = TimeUnit.SECONDS.toNanos(ALIVE_SECONDS);
        while (sent == number && nanos > 0) {
          nanos = changed.awaitNanos(nanos);
        }
        if (sent != number) {
          sent = number;
          text = state;
        }
      } finally {
        lock.unlock();
      }
      page.write(text.getBytes(StandardCharsets.UTF_8));
      page.flush();
    }
  }

  /** Sets the version of the site and the errors. */
  void update(int version, List<SiteProblem> faults) {
    List<?> errors =
        faults.stream()
            .map(
                fault ->
                    Map.of(
                        "place", fault.place(),
                        "message", fault.message(),
                        "hint", fault.hint(),
                        "line", fault.line(),
                        "column", fault.column()))
            .toList();
    String event = JsonText.of(Map.of("version", version, "faults", errors));
    lock.lock();
    try {
      state = "data: " + event + "\n\n";
      number++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
