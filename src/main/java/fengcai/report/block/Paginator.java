package fengcai.report.block;

import java.util.ArrayList;
import java.util.List;

/** Divides a flow into pages. */
public final class Paginator {

  /** A slab with its upper edge, in points below the top of the text area. */
  public record Placed(Slab slab, double top) {}

  private final double depth;
  private final List<List<Placed>> pages = new ArrayList<>();
  private List<Placed> page = new ArrayList<>();
  private double used;

  private Paginator(double depth) {
    this.depth = depth;
  }

  public static List<List<Placed>> pages(List<Slab> slabs, double depth) {
    Paginator paginator = new Paginator(depth);
    for (int i = 0; i < slabs.size(); ) {
      int end = i + 1;
      while (end < slabs.size() && slabs.get(end - 1).keepWithNext()) {
        end++;
      }
      paginator.place(slabs.subList(i, end));
      i = end;
    }
    paginator.turn();
    return paginator.pages;
  }

  private void place(List<Slab> group) {
    if (used + height(group) > depth && !page.isEmpty()) {
      turn();
    }
    for (Slab slab : group) {
      if (!page.isEmpty() && used + slab.above() + slab.height() > depth) {
        turn();
      }
      if (page.isEmpty()) {
        slab.head().ifPresent(this::put);
      }
      put(slab);
    }
  }

  private void put(Slab slab) {
    double top = page.isEmpty() ? 0 : used + slab.above();
    page.add(new Placed(slab, top));
    used = top + slab.height();
  }

  private void turn() {
    if (!page.isEmpty()) {
      pages.add(List.copyOf(page));
      page = new ArrayList<>();
      used = 0;
    }
  }

  private static double height(List<Slab> group) {
    return group.stream().mapToDouble(slab -> slab.above() + slab.height()).sum();
  }
}
