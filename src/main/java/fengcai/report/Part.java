package fengcai.report;

import static java.util.Objects.requireNonNull;

import fengcai.report.block.Slab;
import java.util.List;
import java.util.Optional;

/**
 * A run of pages of a report.
 *
 * @param runningHead what its pages say at their head
 * @param start on which side it begins, after a blank page if need be
 * @param anchor the name by which links lead to its beginning
 * @param foot what stands at the bottom of its last page, which then is an even one
 * @param bare whether its pages have neither head nor foot, as a cover
 */
record Part(
    String runningHead,
    Start start,
    boolean bare,
    Optional<String> anchor,
    List<Slab> slabs,
    Optional<Slab> foot) {

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
    requireNonNull(anchor);
    slabs = List.copyOf(slabs);
    requireNonNull(foot);
  }

  /** A part without a foot. */
  Part(String runningHead, Start start, boolean bare, Optional<String> anchor, List<Slab> slabs) {
    this(runningHead, start, bare, anchor, slabs, Optional.empty());
  }
}
