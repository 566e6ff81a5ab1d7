package fengcai.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.function.IntFunction;

/**
 * A text of a record as it was written, before any Markdown in it is read.
 *
 * @param key the English name of the record's key that it stands under: {@code story}
 * @param places where the character at an offset of the text stands
 */
public record Passage(String key, String text, IntFunction<Position> places) {
  public Passage {
    requireNonNull(key);
    requireNonNull(text);
    requireNonNull(places);
  }

  public Position at(int offset) {
    return places.apply(offset);
  }
}
