package fengcai.exchange;

import java.util.List;
import java.util.Optional;

/**
 * A file of an office as lines of text, whatever it was written with.
 *
 * @param title what the file itself calls it, apart from its lines
 * @param pictures in the order of the marks that stand for them
 */
record Manuscript(List<Line> lines, Optional<String> title, List<Picture> pictures) {

  /**
   * A paragraph, a line of a text file, or a row of a form.
   *
   * @param number counted from 1 in the file
   * @param picture the index of a picture that stands here instead of a text
   */
  record Line(String text, int number, Optional<Integer> picture) {
    static Line of(String text, int number) {
      return new Line(text, number, Optional.empty());
    }
  }

  Manuscript {
    lines = List.copyOf(lines);
    pictures = List.copyOf(pictures);
  }
}
