package fengcai.build;

import fengcai.diagnostic.Diagnostics;
import fengcai.model.Article.Status;
import fengcai.plan.report.Report;
import fengcai.plan.report.ReportKind;
import fengcai.publish.Published;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The diagnostics of a build, and its statistics unless a diagnostic is an error. */
public record BuildResult(Diagnostics diagnostics, Optional<Statistics> statistics) {

  /**
   * What was published.
   *
   * @param states the number of records in each state, published or not
   * @param substitutions missing fonts and characters by theme; themes without any are left out
   */
  public record Statistics(
      int pages,
      Map<ReportKind, Integer> reports,
      Map<Status, Integer> states,
      Map<String, List<FontSubstitution>> substitutions,
      Published published) {

    static Statistics of(LoadedSite site, List<Report> reports, Published published) {
      Map<ReportKind, Integer> kinds = new EnumMap<>(ReportKind.class);
      reports.forEach(report -> kinds.merge(report.kind(), 1, Integer::sum));
      return new Statistics(
          site.plan().pages().size(),
          Collections.unmodifiableMap(kinds),
          site.plan().states(),
          site.substitutions(),
          published);
    }
  }
}
