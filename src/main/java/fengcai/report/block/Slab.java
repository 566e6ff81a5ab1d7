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
 */
public record Slab(
    double height,
    double above,
    boolean keepWithNext,
    Optional<Slab> head,
    Drawing drawing,
    Optional<Shrinking> shrinking,
    boolean startsGrid) {

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
    this(height, above, keepWithNext, head, drawing, shrinking, false);
  }

  /** Puts something on the page; {@code top} is its upper edge, in points from the page's. */
  public interface Drawing {
    void draw(Canvas canvas, double top);
  }

  Slab above(double space) {
    return new Slab(height, space, keepWithNext, head, drawing, shrinking, startsGrid);
  }

  Slab keptWithNext() {
    return new Slab(height, above, true, head, drawing, shrinking, startsGrid);
  }

  /** The same where the lines below it are counted from its foot. */
  public Slab startingGrid() {
    return new Slab(height, above, keepWithNext, head, drawing, shrinking, true);
  }
}
