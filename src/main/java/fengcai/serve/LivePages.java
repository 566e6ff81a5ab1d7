package fengcai.serve;

import fengcai.diagnostic.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Tells open pages over streams of events what is new. Each page is written to by a thread of its
 * own, so that one that does not read holds up nobody else.
 */
final class LivePages {

  /** Shows that a page is still open, and keeps connections from being given up. */
  private static final String ALIVE = ": \n\n";

  private static final long ALIVE_SECONDS = 15;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private String state = "";
  private long number;

  /** Tells a page how things stand and whatever changes; ends when the page is closed. */
  void follow(OutputStream page) throws IOException, InterruptedException {
    long told = -1;
    while (true) {
      String text = ALIVE;
      lock.lockInterruptibly();
      try {
        long nanos = TimeUnit.SECONDS.toNanos(ALIVE_SECONDS);
        while (told == number && nanos > 0) {
          nanos = changed.awaitNanos(nanos);
        }
        if (told != number) {
          told = number;
          text = state;
        }
      } finally {
        lock.unlock();
      }
      page.write(text.getBytes(StandardCharsets.UTF_8));
      page.flush();
    }
  }

  /** Says which version there is and what is at fault. */
  void tell(int version, List<Fault> faults) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", version);
    List<Object> told = new ArrayList<>();
    for (Fault fault : faults) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("place", fault.place());
      each.put("message", fault.message());
      each.put("hint", fault.hint());
      each.put("line", fault.line());
      each.put("column", fault.column());
      told.add(each);
    }
    event.put("faults", told);
    lock.lock();
    try {
      state = "data: " + JsonText.of(event) + "\n\n";
      number++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
