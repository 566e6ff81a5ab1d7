package fengcai.command;

import fengcai.Build;
import fengcai.Checked;
import fengcai.Preview;
import fengcai.Progress;
import fengcai.content.ContentFiles;
import fengcai.diagnostic.DiagnosticText;
import fengcai.diagnostic.Severity;
import fengcai.edit.Workshop;
import fengcai.html.TemplateFault;
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

/** Makes and publishes sites with the same build as the commands, at the time of each request. */
final class EditWorkshop implements Workshop {

  private static final int ERRORS_SHOWN = 5;

  private final Session session;
  private final Supplier<Build> build;
  private final Path content;
  private final Path site;

  EditWorkshop(Session session, Supplier<Build> build, Path content, Path site) {
    this.session = session;
    this.build = build;
    this.content = content;
    this.site = site;
  }

  @Override
  public Trial make(ContentFiles files) {
    Build trial = build.get().with(files);
    Checked checked = trial.check();
    Optional<SiteFiles> made = Optional.empty();
    if (!checked.outcome().hasErrors()) {
      made = Optional.of(files(trial, checked));
    }
    return new Trial(made, checked.outcome().diagnostics());
  }

  /** The files of a preview; what keeps one from being made is told in the user's words. */
  SiteFiles files(Build source, Checked checked) {
    try {
      Preview preview = source.preview(checked);
      return path -> {
        try {
          return preview.file(path);
        } catch (TemplateFault fault) {
          throw new SiteFiles.RenderFault(session.text(fault));
        } catch (MediaChangedException e) {
          throw new SiteFiles.RenderFault(session.messages().text("media-changed", e.path()));
        }
      };
    } catch (TemplateFault fault) {
      return path -> {
        throw new SiteFiles.RenderFault(session.text(fault));
      };
    }
  }

  /** How many errors there are, and where the first of them. */
  private String failed(Build.Outcome outcome) {
    long errors = outcome.diagnostics().size() - outcome.warnings();
    String count =
        session.messages().text("failed", Long.toString(errors), Long.toString(outcome.warnings()));
    DiagnosticText text = session.text(content);
    return Stream.concat(
            Stream.of(count),
            outcome.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .limit(ERRORS_SHOWN)
                .map(each -> "· " + text.place(each.position()) + "  " + text.message(each)))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public Published publish() {
    long start = System.nanoTime();
    try {
      Build.Outcome outcome = publish(session.destination(site, content));
      return outcome
          .release()
          .map(release -> new Published(true, String.join("\n", lines(release, outcome, start))))
          .orElseGet(() -> new Published(false, failed(outcome)));
    } catch (TemplateFault fault) {
      return new Published(false, session.text(fault));
    } catch (MediaChangedException e) {
      return new Published(false, session.messages().text("media-changed", e.path()));
    } catch (PublishException e) {
      return new Published(false, new PublishText(session.messages()).of(e));
    } catch (OutOfMemoryError e) {
      return new Published(false, session.outOfMemory());
    }
  }

  private Build.Outcome publish(Destination destination) throws PublishException, TemplateFault {
    Interruption interruption = new Interruption(destination.cancellation());
    try (interruption) {
      return build.get().publish(destination, new Build.Extent(true, Set.of()), Progress.NONE);
    }
  }

  private List<String> lines(Build.Release release, Build.Outcome outcome, long start) {
    List<String> lines =
        new ArrayList<>(
            new ReleaseSummary(session.messages())
                .lines(
                    release,
                    outcome.warnings(),
                    (System.nanoTime() - start) / 1e9,
                    site.toAbsolutePath().normalize()));
    lines.addAll(new PublishText(session.messages()).of(release.published()));
    return lines;
  }
}
