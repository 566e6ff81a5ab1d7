package fengcai.command;

import fengcai.page.Report;
import fengcai.page.ReportKind;
import fengcai.text.Quotation;
import java.util.List;
import java.util.Optional;

/**
 * What a report can be asked for.
 *
 * @param address how it is named without doubt
 * @param fullName its name with the place where it is
 * @param words all that it may be called by: addresses, codes, names
 * @param absence why it has no report, if it has none
 */
record ReportSubject(
    String address,
    String name,
    String fullName,
    List<String> words,
    List<Report> reports,
    Absence absence) {

  /** The key of a message about a subject, and what it says besides name and address. */
  record Absence(String key, String detail) {}

  ReportSubject {
    words = List.copyOf(words);
    reports = List.copyOf(reports);
  }

  /** The name to stand in quotation marks. */
  String quotable() {
    return Quotation.within(name);
  }

  Optional<Report> report(ReportKind kind) {
    return reports.stream().filter(report -> report.kind() == kind).findFirst();
  }
}
