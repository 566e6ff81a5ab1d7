package fengcai.report.block;

import fengcai.report.pdf.Canvas;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * A strip across the page that is never divided.
 *
 * @param above the air over it, which goes at the top of a page
 * @param keepWithNext whether it must not end a page
 * @param head what is drawn over it again when it begins a page
 * @param shrinking how it becomes lower, where it can
 * @param startsGrid whether the lines of its page are counted from its foot on
 * @param closing whether it closes a text, and must not begin a page
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

  /** What part of the air over a slab can go where its page is too full. */
  private static final double AIR = 0.4;

  /** What a picture can do for a page that would stay half empty without it. */
  record Shrinking(double least, DoubleFunction<Slab> toHeight) {}

  /** A slab of one height only. */
  public Slab(
      double height, double above, boolean keepWithNext, Optional<Slab> head, Drawing drawing) {
    this(height, above, keepWithNext, head, drawing, Optional.empty());
  }

  /** A slab that leaves the grid as it is. */
  public Slab(
      double height,
      double above,
      boolean keepWithNext,
      Optional<Slab> head,
      Drawing drawing,
      Optional<Shrinking> shrinking) {
    this(height, above, keepWithNext, head, drawing, shrinking, false, false);
  }

  /** Puts something on the page; {@code top} is its upper edge, in points from the page's. */
  public interface Drawing {
    void draw(Canvas canvas, double top);
  }

  Slab above(double space) {
    return new Slab(height, space, keepWithNext, head, drawing, shrinking, startsGrid, closing);
  }

  Slab keptWithNext() {
    return new Slab(height, above, true, head, drawing, shrinking, startsGrid, closing);
  }

  /** The same as the end of a text. */
  public Slab asClosing() {
    return new Slab(height, above, keepWithNext, head, drawing, shrinking, startsGrid, true);
  }

  Slab shrinking(Shrinking other) {
    return new Slab(
        height, above, keepWithNext, head, drawing, Optional.of(other), startsGrid, closing);
  }

  /** With its air and its height as much nearer to the least, from 0 for not at all to 1. */
  Slab squeezed(double part) {
    double air = above * (1 - part * AIR);
    return shrinking
        .map(s -> s.toHeight().apply(height - part * Math.max(0, height - s.least())))
        .map(lower -> keepWithNext ? lower.keptWithNext() : lower)
        .orElse(this)
        .above(air);
  }

  /** The same where the lines below it are counted from its foot. */
  public Slab startingGrid() {
    return new Slab(height, above, keepWithNext, head, drawing, shrinking, true, closing);
  }
}
