package fengcai.report.box;

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
public record Box(
    double height,
    double above,
    boolean keepWithNext,
    Optional<Box> head,
    Drawing drawing,
    Optional<Shrinking> shrinking,
    boolean startsGrid,
    boolean closing) {

  /** The part of the space above a slab that can be dropped on a full page. */
  private static final double AIR = 0.4;

  /** A picture that can be reduced to fit a page. */
  public record Shrinking(double least, DoubleFunction<Box> toHeight) {}

  /** A slab of one height, without space above. */
  public Box(double height, Drawing drawing) {
    this(height, 0, false, Optional.empty(), drawing);
  }

  /** A slab of one height only. */
  public Box(
      double height, double above, boolean keepWithNext, Optional<Box> head, Drawing drawing) {
    this(height, above, keepWithNext, head, drawing, Optional.empty());
  }

  /** A slab that does not start the grid. */
  public Box(
      double height,
      double above,
      boolean keepWithNext,
      Optional<Box> head,
      Drawing drawing,
      Optional<Shrinking> shrinking) {
    this(height, above, keepWithNext, head, drawing, shrinking, false, false);
  }

  /** Draws on a page; {@code top} is the upper edge, in points from the top of the page. */
  public interface Drawing {
    void draw(Canvas canvas, double top);
  }

  public Box above(double space) {
    return new Box(height, space, keepWithNext, head, drawing, shrinking, startsGrid, closing);
  }

  public Box keptWithNext() {
    return new Box(height, above, true, head, drawing, shrinking, startsGrid, closing);
  }

  /** The slab drawn in another way, with no other height. */
  Box drawn(Drawing other) {
    return new Box(height, above, keepWithNext, head, other);
  }

  /** The same slab as the end of a text. */
  public Box asClosing() {
    return new Box(height, above, keepWithNext, head, drawing, shrinking, startsGrid, true);
  }

  public Box shrinking(Shrinking other) {
    return new Box(
        height, above, keepWithNext, head, drawing, Optional.of(other), startsGrid, closing);
  }

  /** With space and height reduced by a part of what is possible, from 0 to 1. */
  public Box squeezed(double part) {
    double air = above * (1 - part * AIR);
    return shrinking
        .map(s -> s.toHeight().apply(height - part * Math.max(0, height - s.least())))
        .map(lower -> keepWithNext ? lower.keptWithNext() : lower)
        .orElse(this)
        .above(air);
  }

  /** The same slab as the start of the grid. */
  public Box startingGrid() {
    return new Box(height, above, keepWithNext, head, drawing, shrinking, true, closing);
  }
}
