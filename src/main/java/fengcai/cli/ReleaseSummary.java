package fengcai.cli;

import fengcai.build.BuildResult;
import fengcai.diagnostic.Messages;
import fengcai.model.Article.Status;
import fengcai.plan.report.ReportKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The messages that summarise a build. */
record ReleaseSummary(Messages messages) {

  List<String> lines(BuildResult.Statistics statistics, long warnings, double seconds, Path site) {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.text(
            "summary",
            Integer.toString(statistics.pages()),
            reports(statistics.reports()),
            Long.toString(warnings),
            String.format(Locale.ROOT, "%.1f", seconds),
            site.toString()));
    List<String> absent = new ArrayList<>();
    for (Map.Entry<Status, Integer> state : statistics.states().entrySet()) {
      if (state.getKey() != Status.LIVE) {
        absent.add(messages.text("summary." + state.getKey().name(), state.getValue().toString()));
      }
    }
    if (!absent.isEmpty()) {
      lines.add(messages.text("summary.absent", String.join(messages.text("comma"), absent)));
    }
    return lines;
  }

  private String reports(Map<ReportKind, Integer> kinds) {
    List<String> counts = new ArrayList<>();
    kinds.forEach(
        (kind, count) ->
            counts.add(
                messages.text(
                    "summary.reports", count.toString(), messages.text("report.kind." + kind))));
    return counts.isEmpty()
        ? messages.text("summary.no-report")
        : String.join(messages.text("comma"), counts);
  }
}
