package fengcai.report;

import static java.util.Objects.requireNonNull;

import fengcai.report.block.Slab;
import java.util.List;

/**
 * A run of pages of a report.
 *
 * @param runningHead what its pages say at their head
 * @param start on which side it begins, after a blank page if need be
 * @param bare whether its pages have neither head nor foot, as a cover
 */
record Part(String runningHead, Start start, boolean bare, List<Slab> slabs) {

  /** Where a part may begin. */
  enum Start {
    NEXT,
    /** On the right, as a page of an odd number lies. */
    RIGHT,
    LEFT
  }

  Part {
    requireNonNull(runningHead);
    requireNonNull(start);
    slabs = List.copyOf(slabs);
  }
}
