package fengcai.cli;

import fengcai.build.BuildResult;
import fengcai.model.Article.Status;
import fengcai.plan.report.ReportKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The messages that summarise a build. */
record ReleaseSummary(CommandRun session) {

  List<String> lines(BuildResult.Statistics statistics, long warnings, double seconds, Path site) {
    List<String> lines = new ArrayList<>();
    lines.add(
        session.text(
            "summary",
            statistics.pages(),
            reports(statistics.reports()),
            warnings,
            String.format(Locale.ROOT, "%.1f", seconds),
            site));
    String absent =
        statistics.states().entrySet().stream()
            .filter(state -> state.getKey() != Status.LIVE)
            .map(state -> session.text("summary." + state.getKey().name(), state.getValue()))
            .collect(Collectors.joining(session.text("comma")));
    if (!absent.isEmpty()) {
      lines.add(session.text("summary.absent", absent));
    }
    return lines;
  }

  private String reports(Map<ReportKind, Integer> kinds) {
    return kinds.isEmpty()
        ? session.text("summary.no-report")
        : kinds.entrySet().stream()
            .map(kind -> session.text("summary.reports", kind.getValue(), name(kind.getKey())))
            .collect(Collectors.joining(session.text("comma")));
  }

  private String name(ReportKind kind) {
    return session.text("report.kind." + kind);
  }
}
