package fengcai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers slabs from top to bottom; of the spaces asked for between two the larger counts. */
final class Flow {

  private final List<Slab> slabs = new ArrayList<>();
  private double pending;

  void space(double points) {
    pending = Math.max(pending, points);
  }

  void add(Slab slab) {
    slabs.add(slab.above(Math.max(pending, slab.above())));
    pending = 0;
  }

  void add(double height, boolean keepWithNext, Slab.Drawing drawing) {
    add(new Slab(height, 0, keepWithNext, Optional.empty(), drawing));
  }

  void keepLastWithNext() {
    if (!slabs.isEmpty()) {
      slabs.set(slabs.size() - 1, slabs.getLast().keptWithNext());
    }
  }

  List<Slab> slabs() {
    return List.copyOf(slabs);
  }
}
