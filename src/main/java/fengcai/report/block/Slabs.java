package fengcai.report.block;

/** Slabs made of others. */
final class Slabs {

  private Slabs() {}

  /** The slab with something drawn before it in the same place. */
  static Slab under(Slab slab, Slab.Drawing first) {
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
}
