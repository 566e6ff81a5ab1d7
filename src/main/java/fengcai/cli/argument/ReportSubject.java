package fengcai.cli.argument;

import fengcai.plan.report.Report;
import fengcai.plan.report.ReportKind;
import fengcai.text.Quotation;
import java.util.List;
import java.util.Optional;

/**
 * A community, region, campaign, honour or year of which there can be reports.
 *
 * @param address its unique name on the command line
 * @param fullName its name with its region
 * @param words all names, addresses and codes that select it
 * @param absence the reason if it has no report; empty for one that only a report has
 */
public record ReportSubject(
    String address,
    String name,
    String fullName,
    List<String> words,
    List<Report> reports,
    Optional<Absence> absence) {

  /** The key of a message, and its argument besides name and address. */
  public record Absence(String key, String detail) {}

  public ReportSubject {
    words = List.copyOf(words);
    reports = List.copyOf(reports);
  }

  /** The name for use within quotation marks. */
  public String quotable() {
    return Quotation.within(name);
  }

  public Optional<Report> report(ReportKind kind) {
    return reports.stream().filter(report -> report.kind() == kind).findFirst();
  }
}
