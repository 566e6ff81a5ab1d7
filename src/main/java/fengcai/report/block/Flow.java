package fengcai.report.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects slabs from top to bottom; of two spaces between slabs the larger applies. */
public final class Flow {

  private final List<Slab> slabs = new ArrayList<>();
  private double pending;

  public void space(double points) {
    pending = Math.max(pending, points);
  }

  public void add(Slab slab) {
    slabs.add(slab.above(Math.max(pending, slab.above())));
    pending = 0;
  }

  public void add(double height, boolean keepWithNext, Slab.Drawing drawing) {
    add(new Slab(height, 0, keepWithNext, Optional.empty(), drawing));
  }

  public void keepLastWithNext() {
    if (!slabs.isEmpty()) {
      slabs.set(slabs.size() - 1, slabs.getLast().keptWithNext());
    }
  }

  public List<Slab> slabs() {
    return List.copyOf(slabs);
  }
}
