package fengcai.report;

import static java.util.Objects.requireNonNull;

import fengcai.report.block.Slab;
import java.util.List;
import java.util.Optional;

/**
 * A section of a report, a run of pages.
 *
 * @param runningHead the running head of its pages
 * @param start on which side it begins, after a blank page if necessary
 * @param anchor the target of links to its first page
 * @param foot a slab at the bottom of its last page, which then is an even one
 * @param bare whether its pages have neither head nor foot, as a cover
 */
record Part(
    String runningHead,
    Start start,
    boolean bare,
    Optional<String> anchor,
    List<Slab> slabs,
    Optional<Slab> foot) {

  /** Where a section may begin. */
  enum Start {
    NEXT,
    /** On the right: an odd page. */
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

  /** A section without a foot. */
  Part(String runningHead, Start start, boolean bare, Optional<String> anchor, List<Slab> slabs) {
    this(runningHead, start, bare, anchor, slabs, Optional.empty());
  }
}
