package fengcai.report.box;

import java.util.List;

/** Combines slabs. */
public final class Boxes {

  private Boxes() {}

  /** The slab with a drawing behind it. */
  public static Box under(Box box, Box.Drawing first) {
    return box.drawn(
        (canvas, top) -> {
          first.draw(canvas, top);
          box.drawing().draw(canvas, top);
        });
  }

  /** The slab with its drawing moved down. */
  public static Box lowered(Box box, double drop) {
    return box.drawn((canvas, top) -> box.drawing().draw(canvas, top + drop));
  }

  /** Stacks slabs into one. */
  public static Box column(List<Box> boxes) {
    double height = boxes.stream().mapToDouble(box -> box.above() + box.height()).sum();
    return new Box(
        height,
        (canvas, top) -> {
          double at = top;
          for (Box box : boxes) {
            box.drawing().draw(canvas, at + box.above());
            at += box.above() + box.height();
          }
        });
  }

  /** Overlays two slabs that occupy different parts of the width. */
  public static Box beside(Box left, Box right) {
    return new Box(
        Math.max(left.height(), right.height()),
        (canvas, top) -> {
          left.drawing().draw(canvas, top);
          right.drawing().draw(canvas, top);
        });
  }
}
