package fengcai.build;

/** Which reports a release has, and which pages link to them. */
public enum ReportScope {
  /** Every report; every page links to its reports. */
  ALL,
  /**
   * Every report, but only profiles link to theirs: a link states size and pages, for which a
   * booklet of hundreds of profiles would have to be printed.
   */
  PREVIEW,
  NONE
}
