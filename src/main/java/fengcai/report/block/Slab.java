package fengcai.report.block;

import fengcai.report.pdf.Canvas;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * A box as wide as the page that is never divided.
 *
 * @param above the space above it, dropped at the top of a page
 * @param keepWithNext whether it must not end a page
 * @param head a slab repeated above it when it begins a page
 * @param shrinking how its height can be reduced, if it can
 * @param startsGrid whether the page's grid starts at its lower edge
 * @param closing whether it ends a text, and so must not begin a page
 */
public record Slab(
    double height,
    double above,
    boolean keepWithNext,
    Optional<Slab> head,
    Drawing drawing,
    Optional<Shrinking> shrinking,
    boolean startsGrid,
    boolean closing) {

  /** The part of the space above a slab that can be dropped on a full page. */
  private static final double AIR = 0.4;

  /** A picture that can be reduced to fit a page. */
  record Shrinking(double least, DoubleFunction<Slab> toHeight) {}

  /** A slab of one height only. */
  public Slab(
      double height, double above, boolean keepWithNext, Optional<Slab> head, Drawing drawing) {
    this(height, above, keepWithNext, head, drawing, Optional.empty());
  }

  /** A slab that does not start the grid. */
  public Slab(
      double height,
      double above,
      boolean keepWithNext,
      Optional<Slab> head,
      Drawing drawing,
      Optional<Shrinking> shrinking) {
    this(height, above, keepWithNext, head, drawing, shrinking, false, false);
  }

  /** Draws on a page; {@code top} is the upper edge, in points from the top of the page. */
  public interface Drawing {
    void draw(Canvas canvas, double top);
  }

  Slab above(double space) {
    return new Slab(height, space, keepWithNext, head, drawing, shrinking, startsGrid, closing);
  }

  Slab keptWithNext() {
    return new Slab(height, above, true, head, drawing, shrinking, startsGrid, closing);
  }

  /** The same slab as the end of a text. */
  public Slab asClosing() {
    return new Slab(height, above, keepWithNext, head, drawing, shrinking, startsGrid, true);
  }

  Slab shrinking(Shrinking other) {
    return new Slab(
        height, above, keepWithNext, head, drawing, Optional.of(other), startsGrid, closing);
  }

  /** With space and height reduced by a part of what is possible, from 0 to 1. */
  Slab squeezed(double part) {
    double air = above * (1 - part * AIR);
    return shrinking
        .map(s -> s.toHeight().apply(height - part * Math.max(0, height - s.least())))
        .map(lower -> keepWithNext ? lower.keptWithNext() : lower)
        .orElse(this)
        .above(air);
  }

  /** The same slab as the start of the grid. */
  public Slab startingGrid() {
    return new Slab(height, above, keepWithNext, head, drawing, shrinking, true, closing);
  }
}
