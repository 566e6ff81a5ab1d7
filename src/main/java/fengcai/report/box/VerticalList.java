package fengcai.report.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects slabs from top to bottom; of two spaces between slabs the larger applies. */
public final class VerticalList {

  private final List<Box> slabs = new ArrayList<>();
  private double pending;

  public void space(double points) {
    pending = Math.max(pending, points);
  }

  public void add(Box slab) {
    slabs.add(slab.above(Math.max(pending, slab.above())));
    pending = 0;
  }

  public void add(double height, boolean keepWithNext, Box.Drawing drawing) {
    add(new Box(height, 0, keepWithNext, Optional.empty(), drawing));
  }

  public void keepLastWithNext() {
    if (!slabs.isEmpty()) {
      slabs.set(slabs.size() - 1, slabs.getLast().keptWithNext());
    }
  }

  public List<Box> slabs() {
    return List.copyOf(slabs);
  }
}
