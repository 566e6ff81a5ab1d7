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
import fengcai.publish.PublishException;
import fengcai.serve.SiteFiles;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes and publishes sites with the same build as the commands. */
final class EditWorkshop implements Workshop {

  private static final int ERRORS_SHOWN = 5;

  private final Session session;
  private final Build build;
  private final Path content;
  private final Path site;

  EditWorkshop(Session session, Build build, Path content, Path site) {
    this.session = session;
    this.build = build;
    this.content = content;
    this.site = site;
  }

  @Override
  public Trial make(ContentFiles files) {
    Build trial = build.with(files);
    Checked checked = trial.check();
    Optional<SiteFiles> made = Optional.empty();
    if (!checked.outcome().hasErrors()) {
      made = Optional.of(files(trial.preview(checked)));
    }
    return new Trial(made, checked.outcome().diagnostics());
  }

  /** The files of a preview; what keeps one from being made is told in the user's words. */
  SiteFiles files(Preview preview) {
    return path -> {
      try {
        return preview.file(path);
      } catch (TemplateFault fault) {
        throw new SiteFiles.RenderFault(
            session.messages().text("template-fault", fault.place(), fault.reason()));
      } catch (MediaChangedException e) {
        throw new SiteFiles.RenderFault(session.messages().text("media-changed", e.path()));
      }
    };
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
      Build.Outcome outcome = build.publish(site, new Build.Extent(true, Set.of()), Progress.NONE);
      return outcome
          .release()
          .map(
              release ->
                  new Published(
                      true,
                      String.join(
                          "\n",
                          new ReleaseSummary(session.messages())
                              .lines(
                                  release,
                                  outcome.warnings(),
                                  (System.nanoTime() - start) / 1e9,
                                  site.toAbsolutePath().normalize()))))
          .orElseGet(() -> new Published(false, failed(outcome)));
    } catch (TemplateFault fault) {
      return new Published(
          false, session.messages().text("template-fault", fault.place(), fault.reason()));
    } catch (MediaChangedException e) {
      return new Published(false, session.messages().text("media-changed", e.path()));
    } catch (PublishException e) {
      String key = "publish-" + e.reason().name().toLowerCase(Locale.ROOT);
      return new Published(false, session.messages().text(key, e.path(), e.detail()));
    }
  }
}
