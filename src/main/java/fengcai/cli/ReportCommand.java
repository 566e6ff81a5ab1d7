package fengcai.cli;

import fengcai.build.Build;
import fengcai.build.LoadedSite;
import fengcai.cli.argument.PdfTarget;
import fengcai.cli.argument.ReportSubject;
import fengcai.cli.argument.ReportSubjects;
import fengcai.cli.argument.UsageException;
import fengcai.picture.MediaChangedException;
import fengcai.plan.report.Report;
import fengcai.plan.report.ReportKind;
import fengcai.report.section.PrintedReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one report as PDF. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

  private static final int SHOWN = 5;

  private final CommandRun session;

  @Parameters(paramLabel = "<subject>", descriptionKey = "option.subject")
  private String subject = "";

  @Mixin private ContentOptions options = new ContentOptions();

  @Option(names = "--kind", paramLabel = "<kind>", descriptionKey = "option.kind")
  private @Nullable ReportKind kind;

  @Option(names = "--theme", paramLabel = "<name>", descriptionKey = "option.theme")
  private @Nullable String theme;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "<file>",
      descriptionKey = "option.output")
  private @Nullable Path output;

  @Option(names = "--quiet", descriptionKey = "option.quiet")
  private boolean quiet;

  ReportCommand(CommandRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.requireFolder(options.content());
    session.recover(options.beside("site"));
    if (output != null && PdfTarget.isOfAnotherKind(output)) {
      throw new UsageException("report.output", output.toString());
    }
    LoadedSite site = new Build(options.input(session)).load();
    if (site.diagnostics().hasErrors()) {
      return session.report(site.diagnostics(), options.content());
    }
    long warnings = site.diagnostics().warnings();
    if (warnings > 0 && !quiet) {
      session.warn("report.warnings", warnings);
    }
    if (theme != null && !site.themes().contains(theme)) {
      throw new UsageException("report.theme", theme, String.join(", ", site.themes()));
    }
    return write(site, report(subject(new ReportSubjects(site.plan()))));
  }

  private ReportSubject subject(ReportSubjects subjects) {
    List<ReportSubject> called = subjects.called(subject);
    if (called.size() > 1) {
      throw new UsageException("report.several", subject, candidates(called));
    }
    if (called.isEmpty()) {
      List<ReportSubject> near = subjects.near(subject);
      String hint = near.isEmpty() ? "" : "\n" + session.text("report.near", candidates(near));
      throw new UsageException("report.unknown", subject, hint);
    }
    return called.getFirst();
  }

  private String candidates(List<ReportSubject> candidates) {
    StringBuilder lines = new StringBuilder();
    candidates.stream()
        .limit(SHOWN)
        .map(each -> session.text("report.candidate", each.address(), each.fullName()))
        .forEach(line -> lines.append('\n').append(line));
    if (candidates.size() > SHOWN) {
      lines.append('\n').append(session.text("report.candidate.more", candidates.size() - SHOWN));
    }
    return lines.toString();
  }

  /** The report of the kind given, else the first of the subject. */
  private Report report(ReportSubject asked) {
    if (asked.reports().isEmpty()) {
      ReportSubject.Absence absence = asked.absence().orElseThrow();
      throw new UsageException(absence.key(), asked.quotable(), asked.address(), absence.detail());
    }
    if (kind == null) {
      return asked.reports().getFirst();
    }
    ReportKind wanted = kind;
    return asked.report(wanted).orElseThrow(() -> lacks(asked, wanted));
  }

  private UsageException lacks(ReportSubject asked, ReportKind wanted) {
    String others =
        asked.reports().stream()
            .map(report -> name(report.kind()))
            .collect(Collectors.joining(session.text("comma")));
    return new UsageException(
        "report.kind", asked.quotable(), asked.address(), name(wanted), others);
  }

  private String name(ReportKind named) {
    return session.text("report.kind.named", session.text("report.kind." + named), named);
  }

  private int write(LoadedSite site, Report report) {
    PdfTarget target = PdfTarget.of(Optional.ofNullable(output), site.title(report));
    String file = target.file().toString();
    try {
      if (target.isForeign()) {
        return session.fail("report.foreign", file);
      }
      PrintedReport printed = site.print(report, theme == null ? report.kind().theme() : theme);
      target.write(printed.pdf());
      if (!quiet) {
        session.print("report.done", file, printed.pages());
        session.substitutions(site.substitutions());
      }
      return CommandRun.CLEAN;
    } catch (MediaChangedException e) {
      return session.failInWords(session.failure(e));
    } catch (IOException e) {
      return session.fail("report.unwritable", file, session.detail(e));
    }
  }
}
