package fengcai.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What somebody who brought a file in should look at.
 *
 * @param key of the message below {@code import.}
 * @param line of the file, counted from 1; 0 where it is about the whole of it
 */
public record Remark(String key, int line, List<Object> arguments) {
  public Remark {
    requireNonNull(key);
    arguments = List.copyOf(arguments);
  }

  static Remark of(String key, int line, Object... arguments) {
    return new Remark(key, line, List.of(arguments));
  }
}
