package fengcai.serve;

import static java.util.Objects.requireNonNull;

/**
 * What keeps a site from being made, as an editor is shown it.
 *
 * @param place {@code content/site.yaml:3:1}
 * @param line the line of that place, empty where there is none to show
 * @param column of the fault in that line, counted from 1 in characters
 * @param hint what to do about it; may be empty
 */
public record Fault(String place, String message, String hint, String line, int column) {
  public Fault {
    requireNonNull(place);
    requireNonNull(message);
    requireNonNull(hint);
    requireNonNull(line);
  }
}
