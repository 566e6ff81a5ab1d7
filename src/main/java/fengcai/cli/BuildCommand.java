package fengcai.cli;

import fengcai.build.Build;
import fengcai.build.BuildOptions;
import fengcai.build.BuildResult;
import fengcai.build.Progress;
import fengcai.cli.argument.UsageException;
import fengcai.html.template.PageTemplateException;
import fengcai.picture.MediaChangedException;
import fengcai.publish.Destination;
import fengcai.publish.Encoding;
import fengcai.publish.PublishException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the website and the reports. */
@Command(name = "build")
class BuildCommand implements Callable<Integer> {

  private final CommandRun session;

  @Mixin private ContentOptions options = new ContentOptions();

  @Option(names = "--out", paramLabel = "<folder>", descriptionKey = "option.out")
  private @Nullable Path out;

  @Option(names = "--no-pdf", descriptionKey = "option.no-pdf")
  private boolean noPdf;

  @Option(names = "--quiet", descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(
      names = "--compress",
      split = ",",
      paramLabel = "<form>",
      descriptionKey = "option.compress")
  private List<Encoding> compress = List.of();

  BuildCommand(CommandRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.requireFolder(options.content());
    Path site = out == null ? options.beside("site") : out;
    session.requireApart(site, options.folders());
    session.recover(site);
    for (Encoding each : compress) {
      if (!each.isAvailable()) {
        throw new UsageException("compress.unavailable", each);
      }
    }
    long start = System.nanoTime();
    Build build = new Build(options.input(session));
    try {
      BuildResult result = publish(build, site);
      int exitCode = session.report(result.diagnostics(), options.content());
      result
          .statistics()
          .ifPresent(
              statistics -> summarise(statistics, result.diagnostics().warnings(), site, start));
      return exitCode;
    } catch (PageTemplateException | MediaChangedException | PublishException e) {
      return session.failInWords(session.failure(e));
    }
  }

  /** Removes the progress bar before anything else is printed. */
  private BuildResult publish(Build build, Path site)
      throws PublishException, PageTemplateException {
    Destination destination = session.destination(site, options.content());
    Interruption interruption = new Interruption(destination.cancellation());
    try (interruption;
        Progress progress = session.progress(quiet, "progress")) {
      BuildOptions release = new BuildOptions(!noPdf, Set.copyOf(compress));
      return build.publish(destination, release, progress);
    }
  }

  private void summarise(BuildResult.Statistics statistics, long warnings, Path site, long start) {
    new PublishText(session).of(statistics.published()).forEach(session.terminal().err()::println);
    if (quiet) {
      return;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    new ReleaseSummary(session)
        .lines(statistics, warnings, seconds, site)
        .forEach(session.terminal().out()::println);
    session.substitutions(statistics.substitutions());
  }
}
