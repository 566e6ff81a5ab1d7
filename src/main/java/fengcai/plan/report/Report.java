package fengcai.plan.report;

import fengcai.plan.element.Address;
import fengcai.plan.element.Phrase;

/** A PDF of the site with everything it says, but for texts. */
public sealed interface Report
    permits ProfileReport, BookletReport, AnnualReport, HonourRollReport, NoticeReport {

  Address address();

  ReportKind kind();

  /** What it is called. */
  Phrase title();
}
