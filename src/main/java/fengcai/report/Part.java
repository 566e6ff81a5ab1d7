package fengcai.report;

import fengcai.report.block.Slab;
import java.util.List;

/**
 * A run of pages of a report.
 *
 * @param runningHead what its pages say at their head
 * @param startsRight whether it begins on a right page, after a blank one if need be
 */
record Part(String runningHead, boolean startsRight, List<Slab> slabs) {
  Part {
    slabs = List.copyOf(slabs);
  }
}
