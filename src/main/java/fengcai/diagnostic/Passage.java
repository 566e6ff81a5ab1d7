package fengcai.diagnostic;

import java.util.function.IntFunction;

/**
 * A text of a record as written, including Markdown syntax.
 *
 * @param key the English key of the record that it belongs to: {@code story}
 * @param places maps an offset in the text to its position
 */
public record Passage(String key, String text, IntFunction<Position> places) {

  public Position at(int offset) {
    return places.apply(offset);
  }
}
