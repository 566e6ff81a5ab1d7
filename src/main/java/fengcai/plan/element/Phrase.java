package fengcai.plan.element;

import java.util.List;

/**
 * A text that the site's language words: the key of a message and what fills its places. {@link
 * Phrases} says how values are written.
 */
public record Phrase(String key, List<Object> values) {

  public Phrase {
    values = List.copyOf(values);
  }

  public static Phrase of(String key, Object... values) {
    return new Phrase(key, List.of(values));
  }
}
