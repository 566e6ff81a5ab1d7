package fengcai.report.block;

import java.util.List;
import java.util.Optional;

/** Combines slabs. */
public final class Slabs {

  private Slabs() {}

  /** The slab with a drawing behind it. */
  public static Slab under(Slab slab, Slab.Drawing first) {
    return new Slab(
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
  static Slab lowered(Slab slab, double drop) {
    return new Slab(
        slab.height(),
        slab.above(),
        slab.keepWithNext(),
        slab.head(),
        (canvas, top) -> slab.drawing().draw(canvas, top + drop));
  }

  /** Stacks slabs into one. */
  public static Slab column(List<Slab> slabs) {
    double height = slabs.stream().mapToDouble(slab -> slab.above() + slab.height()).sum();
    return new Slab(
        height,
        0,
        false,
        Optional.empty(),
        (canvas, top) -> {
          double at = top;
          for (Slab slab : slabs) {
            slab.drawing().draw(canvas, at + slab.above());
            at += slab.above() + slab.height();
          }
        });
  }

  /** Overlays two slabs that occupy different parts of the width. */
  public static Slab beside(Slab left, Slab right) {
    return new Slab(
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
