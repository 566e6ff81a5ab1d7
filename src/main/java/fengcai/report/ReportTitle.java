package fengcai.report;

import fengcai.page.AnnualReport;
import fengcai.page.BookletReport;
import fengcai.page.HonourRollReport;
import fengcai.page.NoticeReport;
import fengcai.page.ProfileReport;
import fengcai.page.Report;
import fengcai.report.block.Labels;

/** What a report is called. */
final class ReportTitle {
  private ReportTitle() {}

  static String of(Report report, Labels labels) {
    return switch (report) {
      case ProfileReport profile -> profile.page().community().article().title();
      case BookletReport booklet -> labels.of("booklet.title", booklet.subject());
      case AnnualReport annual -> labels.of("title.annual", annual.figures().year());
      case HonourRollReport roll -> labels.of("title.roll", roll.honour().honour().title());
      case NoticeReport notice ->
          switch (notice.kind()) {
            case NOTICE -> labels.of("title.notice", notice.campaign().name());
            case ROLL -> labels.of("title.named", notice.campaign().name());
          };
    };
  }
}
