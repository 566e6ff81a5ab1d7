package fengcai.report;

import fengcai.page.Report;
import fengcai.report.block.Labels;

/** What a report is called. */
final class ReportTitle {
  private ReportTitle() {}

  static String of(Report report, Labels labels) {
    return switch (report) {
      case Report.OfProfile profile -> profile.page().community().article().title();
      case Report.Booklet booklet -> labels.of("booklet.title", booklet.subject());
      case Report.Annual annual -> labels.of("title.annual", annual.figures().year());
      case Report.HonourRoll roll -> labels.of("title.roll", roll.honour().honour().title());
      case Report.Notice notice ->
          switch (notice.kind()) {
            case NOTICE -> labels.of("title.notice", notice.campaign().name());
            case ROLL -> labels.of("title.named", notice.campaign().name());
          };
    };
  }
}
