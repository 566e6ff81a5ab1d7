package fengcai.report.pdf;

import fengcai.report.font.Face;
import fengcai.report.text.Ink;
import java.util.Optional;

/** Tracks the current colour and font of a page, to omit redundant operators (ISO 32000-1, 8.4). */
final class GraphicsState {

  private record Font(Face face, double size) {}

  private Optional<Ink> fill = Optional.empty();
  private Optional<Font> font = Optional.empty();

  /** Sets the fill colour and returns whether it has changed. */
  boolean fill(Ink ink) {
    Optional<Ink> before = fill;
    fill = Optional.of(ink);
    return !fill.equals(before);
  }

  /** Sets face and size and returns whether they have changed. */
  boolean font(Face face, double size) {
    Optional<Font> before = font;
    font = Optional.of(new Font(face, size));
    return !font.equals(before);
  }
}
