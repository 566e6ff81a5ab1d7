package fengcai.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A file of an office as lines, whatever it was written with.
 *
 * @param title what the file itself calls it, apart from its lines
 * @param stated what the file states of itself apart from its lines
 * @param pictures by the index that lines know them by
 * @param asides what stands in the file but is not part of its text: remarks, hidden words
 */
record Manuscript(
    List<Line> lines,
    Origin origin,
    Optional<String> title,
    List<FormLabel.Answer> stated,
    List<Picture> pictures,
    List<Aside> asides) {

  /** Whether there may be navigation and other news around the text. */
  enum Origin {
    PAPER,
    WEB_PAGE
  }

  /**
   * Words that are kept but not published.
   *
   * @param kind of the remark about them
   */
  record Aside(String kind, String text, int number) {}

  Manuscript {
    lines = List.copyOf(lines);
    requireNonNull(origin);
    requireNonNull(title);
    stated = List.copyOf(stated);
    pictures = List.copyOf(pictures);
    asides = List.copyOf(asides);
  }

  static Manuscript ofPaper(List<Line> lines) {
    return ofPaper(lines, List.of(), List.of());
  }

  static Manuscript ofPaper(List<Line> lines, List<Picture> pictures, List<Aside> asides) {
    return new Manuscript(lines, Origin.PAPER, Optional.empty(), List.of(), pictures, asides);
  }
}
