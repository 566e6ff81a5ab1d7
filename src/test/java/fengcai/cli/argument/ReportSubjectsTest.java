package fengcai.cli.argument;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.RandomPublication;
import fengcai.plan.SitePlan;
import fengcai.plan.report.Report;
import fengcai.plan.report.ReportKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportSubjectsTest {

  @Test
  void everyPlannedReportIsCalledByItsSubjectAndKind() {
    SitePlan plan =
        SitePlan.of(RandomPublication.of(1), Map.of(), RandomPublication.TODAY.atTime(12, 0));
    ReportSubjects subjects = new ReportSubjects(plan);
    assertThat(plan.reports()).extracting(Report::kind).contains(ReportKind.values());
    for (Report report : plan.reports()) {
      String address = report.subjectNames().getFirst();
      assertThat(subjects.called(address))
          .as(address)
          .singleElement()
          .satisfies(subject -> assertThat(subject.report(report.kind())).contains(report));
    }
  }
}
