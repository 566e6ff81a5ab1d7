package fengcai.command;

import fengcai.Build;
import fengcai.Build.MadeReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one report. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "<subject>", descriptionKey = "option.subject")
  private String subject = "";

  @Mixin private ContentOptions options = new ContentOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "<file>",
      descriptionKey = "option.output")
  private @Nullable Path output;

  ReportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.requireFolder(options.content());
    Build build = new Build(options.source(session.now()));
    Build.Outcome outcome = build.check();
    int exitCode = session.report(outcome.diagnostics(), options.content());
    if (exitCode != Session.CLEAN) {
      return exitCode;
    }
    Optional<MadeReport> report = build.report(subject.replaceAll("^/+|/+$", ""));
    if (report.isEmpty()) {
      return session.fail("report.unknown", subject);
    }
    Path file = output == null ? Path.of(report.get().name() + ".pdf") : output;
    try {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.write(file, report.get().pdf());
    } catch (IOException e) {
      return session.fail("report.unwritable", file.toString(), session.detail(e));
    }
    session.terminal().out().println(session.messages().text("report.done", file.toString()));
    return Session.CLEAN;
  }
}
