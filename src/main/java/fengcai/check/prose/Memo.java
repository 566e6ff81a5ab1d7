package fengcai.check.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what was found out about a text: neighbouring matches share what stands before them,
 * and would have it read again for each. For use by one thread.
 */
final class Memo<V> {

  private static final int ENTRIES = 10_000;

  private final Function<String, V> read;
  private final Map<String, V> known = new HashMap<>();

  Memo(Function<String, V> read) {
    this.read = read;
  }

  V of(String text) {
    if (known.size() >= ENTRIES) {
      known.clear();
    }
    return known.computeIfAbsent(text, read);
  }
}
