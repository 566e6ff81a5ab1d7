package fengcai.report.section;

import static java.util.Objects.requireNonNull;

import fengcai.report.box.Box;
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
public record ReportSection(
    String runningHead,
    Start start,
    boolean bare,
    Optional<String> anchor,
    List<Box> boxes,
    Optional<Box> foot) {

  /** Where a section may begin. */
  public enum Start {
    NEXT,
    /** On the right: an odd page. */
    RIGHT,
    LEFT
  }

  public ReportSection {
    requireNonNull(runningHead);
    requireNonNull(start);
    requireNonNull(anchor);
    boxes = List.copyOf(boxes);
    requireNonNull(foot);
  }

  /** A section with head and foot on its pages. */
  public ReportSection(String runningHead, Start start, List<Box> boxes) {
    this(runningHead, start, false, Optional.empty(), boxes, Optional.empty());
  }

  public ReportSection at(String target) {
    return new ReportSection(runningHead, start, bare, Optional.of(target), boxes, foot);
  }

  public ReportSection asBare() {
    return new ReportSection(runningHead, start, true, anchor, boxes, foot);
  }
}
