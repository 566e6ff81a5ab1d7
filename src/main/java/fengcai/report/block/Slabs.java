package fengcai.report.block;

import java.util.List;
import java.util.Optional;

/** Slabs made of others. */
public final class Slabs {

  private Slabs() {}

  /** The slab with something drawn before it in the same place. */
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

  /** The slab with what it draws standing so much lower in it. */
  static Slab lowered(Slab slab, double drop) {
    return new Slab(
        slab.height(),
        slab.above(),
        slab.keepWithNext(),
        slab.head(),
        (canvas, top) -> slab.drawing().draw(canvas, top + drop));
  }

  /** One slab of several, one below the other. */
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

  /** One slab of two that stand in the same place across the page. */
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
