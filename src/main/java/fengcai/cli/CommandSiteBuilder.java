package fengcai.cli;

import fengcai.build.Build;
import fengcai.build.BuildOptions;
import fengcai.build.BuildResult;
import fengcai.build.LoadedSite;
import fengcai.build.Progress;
import fengcai.build.Release;
import fengcai.build.ReportScope;
import fengcai.content.source.ContentFiles;
import fengcai.diagnostic.Diagnostics;
import fengcai.diagnostic.output.DiagnosticText;
import fengcai.edit.SiteBuilder;
import fengcai.html.template.PageTemplateException;
import fengcai.picture.MediaChangedException;
import fengcai.publish.Destination;
import fengcai.publish.PublishException;
import fengcai.serve.SiteFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds and publishes sites for the edit form, each at the time of the request. */
final class CommandSiteBuilder implements SiteBuilder {

  private static final int ERRORS_SHOWN = 5;

  private final CommandRun session;
  private final Supplier<Build> build;
  private final Path content;
  private final Path site;

  CommandSiteBuilder(CommandRun session, Supplier<Build> build, Path content, Path site) {
    this.session = session;
    this.build = build;
    this.content = content;
    this.site = site;
  }

  @Override
  public Trial make(ContentFiles files) {
    LoadedSite trial = build.get().with(files).load();
    return new Trial(
        trial.diagnostics().hasErrors() ? Optional.empty() : Optional.of(files(trial)),
        trial.diagnostics().all());
  }

  /** The files of a preview; failures are reported in the user's language. */
  SiteFiles files(LoadedSite loaded) {
    try {
      Release release = loaded.release(ReportScope.PREVIEW);
      return path -> {
        try {
          return release.find(path);
        } catch (PageTemplateException | MediaChangedException e) {
          throw new SiteFiles.RenderFault(session.failure(e));
        }
      };
    } catch (PageTemplateException e) {
      return path -> {
        throw new SiteFiles.RenderFault(session.failure(e));
      };
    }
  }

  /** The number of errors and the first of them. */
  private String failed(Diagnostics diagnostics) {
    String count = session.errors(diagnostics);
    DiagnosticText text = session.diagnostics(content);
    return Stream.concat(
            Stream.of(count),
            diagnostics.errors().stream()
                .limit(ERRORS_SHOWN)
                .map(each -> "· " + text.place(each.position()) + "  " + text.message(each)))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public Published publish() {
    long start = System.nanoTime();
    try {
      BuildResult result = publish(session.destination(site, content));
      long warnings = result.diagnostics().warnings();
      return result
          .statistics()
          .map(each -> new Published(true, String.join("\n", lines(each, warnings, start))))
          .orElseGet(() -> new Published(false, failed(result.diagnostics())));
    } catch (PageTemplateException | MediaChangedException | PublishException e) {
      return new Published(false, session.failure(e));
    } catch (OutOfMemoryError e) {
      return new Published(false, session.outOfMemory());
    }
  }

  private BuildResult publish(Destination destination)
      throws PublishException, PageTemplateException {
    Interruption interruption = new Interruption(destination.cancellation());
    try (interruption) {
      return build.get().publish(destination, new BuildOptions(true, Set.of()), Progress.NONE);
    }
  }

  private List<String> lines(BuildResult.Statistics statistics, long warnings, long start) {
    List<String> lines =
        new ArrayList<>(
            new ReleaseSummary(session)
                .lines(
                    statistics,
                    warnings,
                    (System.nanoTime() - start) / 1e9,
                    site.toAbsolutePath().normalize()));
    lines.addAll(new PublishText(session).of(statistics.published()));
    return lines;
  }
}
