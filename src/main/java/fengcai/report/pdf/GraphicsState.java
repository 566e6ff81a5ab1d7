package fengcai.report.pdf;

import fengcai.report.font.Face;
import fengcai.report.line.Ink;
import java.util.Optional;

/** What was chosen last on a page and holds until another is (ISO 32000-1, 8.4). */
final class GraphicsState {

  private record Font(Face face, double size) {}

  private Optional<Ink> fill = Optional.empty();
  private Optional<Font> font = Optional.empty();

  /** Chooses a colour to fill with, and tells whether it is another. */
  boolean fill(Ink ink) {
    Optional<Ink> before = fill;
    fill = Optional.of(ink);
    return !fill.equals(before);
  }

  /** Chooses a face and its size, and tells whether it is another. */
  boolean font(Face face, double size) {
    Optional<Font> before = font;
    font = Optional.of(new Font(face, size));
    return !font.equals(before);
  }
}
