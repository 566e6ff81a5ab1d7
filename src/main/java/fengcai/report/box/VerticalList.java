package fengcai.report.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects slabs from top to bottom; of two spaces between slabs the larger applies. */
public final class VerticalList {

  private final List<Box> boxes = new ArrayList<>();
  private double pending;

  public void space(double points) {
    pending = Math.max(pending, points);
  }

  public void add(Box box) {
    boxes.add(box.above(Math.max(pending, box.above())));
    pending = 0;
  }

  public void add(double height, boolean keepWithNext, Box.Drawing drawing) {
    add(new Box(height, 0, keepWithNext, Optional.empty(), drawing));
  }

  public void keepLastWithNext() {
    if (!boxes.isEmpty()) {
      boxes.set(boxes.size() - 1, boxes.getLast().keptWithNext());
    }
  }

  public List<Box> boxes() {
    return List.copyOf(boxes);
  }
}
