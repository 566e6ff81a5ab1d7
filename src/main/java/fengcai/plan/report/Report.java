package fengcai.plan.report;

import fengcai.plan.element.Address;
import fengcai.plan.element.Phrase;
import fengcai.plan.profile.Profile;
import java.util.List;

/** A PDF of the site with everything it says, but for texts. */
public sealed interface Report
    permits ProfileReport, BookletReport, AnnualReport, HonourRollReport, NoticeReport {

  Address address();

  /** The profiles whose stories it prints. */
  default List<Profile> profiles() {
    return List.of();
  }

  ReportKind kind();

  /** What it is called. */
  Phrase title();
}
