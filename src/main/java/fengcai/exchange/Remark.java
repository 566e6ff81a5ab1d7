package fengcai.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

/**
 * What somebody who brought a file in should look at.
 *
 * @param key of the message below {@code import.}
 * @param line of the file, counted from 1; 0 where it is about the whole of it
 */
public record Remark(String key, int line, List<Object> arguments) {

  /** Of what the file has, this much was neither imported nor kept in notes. */
  private static final Set<String> UNUSED =
      Set.of(
          "column",
          "column-unused",
          "kept",
          "outside",
          "picture-broken",
          "picture-form",
          "picture-large",
          "pictures-unused",
          "row-day",
          "row-figure",
          "row-honour",
          "row-level",
          "row-several",
          "row-title",
          "row-unknown",
          "row-valid",
          "row-year",
          "sheet-unknown",
          "unreadable",
          "unusable");

  public Remark {
    requireNonNull(key);
    arguments = List.copyOf(arguments);
  }

  /** Whether something of the file was left out, so that the import is not complete. */
  public boolean isUnused() {
    return UNUSED.contains(key);
  }

  static Remark of(String key, int line, Object... arguments) {
    return new Remark(key, line, List.of(arguments));
  }
}
