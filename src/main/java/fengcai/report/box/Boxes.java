package fengcai.report.box;

import java.util.List;
import java.util.Optional;

/** Combines slabs. */
public final class Boxes {

  private Boxes() {}

  /** The slab with a drawing behind it. */
  public static Box under(Box slab, Box.Drawing first) {
    return new Box(
        slab.height(),
        slab.above(),
        slab.keepWithNext(),
        slab.head(),
        (canvas, top) -> {
          first.draw(canvas, top);
          slab.drawing().draw(canvas, top);
        });
  }

  /** The slab with its drawing moved down. */
  public static Box lowered(Box slab, double drop) {
    return new Box(
        slab.height(),
        slab.above(),
        slab.keepWithNext(),
        slab.head(),
        (canvas, top) -> slab.drawing().draw(canvas, top + drop));
  }

  /** Stacks slabs into one. */
  public static Box column(List<Box> slabs) {
    double height = slabs.stream().mapToDouble(slab -> slab.above() + slab.height()).sum();
    return new Box(
        height,
        0,
        false,
        Optional.empty(),
        (canvas, top) -> {
          double at = top;
          for (Box slab : slabs) {
            slab.drawing().draw(canvas, at + slab.above());
            at += slab.above() + slab.height();
          }
        });
  }

  /** Overlays two slabs that occupy different parts of the width. */
  public static Box beside(Box left, Box right) {
    return new Box(
        Math.max(left.height(), right.height()),
        0,
        false,
        Optional.empty(),
        (canvas, top) -> {
          left.drawing().draw(canvas, top);
          right.drawing().draw(canvas, top);
        });
  }
}
