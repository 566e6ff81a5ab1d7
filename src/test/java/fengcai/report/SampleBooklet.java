package fengcai.report;

import fengcai.model.Community;
import fengcai.plan.report.BookletReport;
import java.util.List;

/** A booklet of an invented city. */
public final class SampleBooklet {

  private SampleBooklet() {}

  public static BookletReport of() {
    return of(
        List.of(
            SampleProfile.community("990103/liutang", "柳塘社区"),
            SampleProfile.community("990103/anping", "安平社区"),
            SampleProfile.bareCommunity(),
            SampleProfile.community("990104/yuxian", "蔚然社区"),
            SampleProfile.community("990104/anping", "安平社区")));
  }

  public static BookletReport of(List<Community> communities) {
    return SampleProfile.plan(communities).reports().stream()
        .filter(report -> report.address().file().equals("9901/booklet.pdf"))
        .map(BookletReport.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
