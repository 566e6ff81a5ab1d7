package fengcai;

import fengcai.check.Checks;
import fengcai.content.Content;
import fengcai.content.ContentReader;
import fengcai.content.ThemeReader;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Severity;
import fengcai.html.TemplateFault;
import fengcai.model.Article.Status;
import fengcai.model.Site;
import fengcai.page.Address;
import fengcai.page.AddressCheck;
import fengcai.page.Page;
import fengcai.page.SitePlan;
import fengcai.publish.PublishException;
import fengcai.publish.Staging;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole story: content is loaded, checked, planned, rendered and published. */
public final class Build {

  private static final String GENERATOR = "fengcai 0.1.0";

  /** What to build from, and when it is. */
  public record Source(
      Path content, Path templates, Optional<String> baseUrl, LocalDateTime now, int jobs) {}

  /** What came of it: the findings in order, and the release if there was no error. */
  public record Outcome(List<Diagnostic> diagnostics, Optional<Release> release) {
    public Outcome {
      diagnostics = diagnostics.stream().sorted().distinct().toList();
    }

    public boolean hasErrors() {
      return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    public long warnings() {
      return diagnostics.stream().filter(d -> d.severity() == Severity.WARNING).count();
    }
  }

  /** A published site in figures; {@code states} counts every community's record. */
  public record Release(int pages, int reports, Map<Status, Integer> states) {}

  /** One report by itself. */
  public record MadeReport(String name, byte[] pdf) {}

  private final Source source;
  private final SiteFonts fonts;

  public Build(Source source) {
    this.source = source;
    this.fonts = new SiteFonts(source.content());
  }

  /** Finds everything at fault and writes nothing. */
  public Outcome check() {
    try (Parallel parallel = new Parallel(source.jobs())) {
      return new Outcome(load(parallel).diagnostics(), Optional.empty());
    }
  }

  /** Puts a new release in the place of the site, unless anything is at fault. */
  public Outcome publish(Path site, boolean reports, Progress progress)
      throws PublishException, TemplateFault {
    try (Parallel parallel = new Parallel(source.jobs())) {
      Loaded loaded = load(parallel);
      Outcome outcome = new Outcome(loaded.diagnostics(), Optional.empty());
      if (outcome.hasErrors()) {
        return outcome;
      }
      try (Staging staging = Staging.open(site)) {
        Rendering rendering = rendering(loaded, reports);
        rendering.run(staging, parallel, progress);
        staging.publish(GENERATOR);
        return new Outcome(
            loaded.diagnostics(), Optional.of(rendering.release(loaded.plan().states())));
      }
    }
  }

  /** Makes the report of one live profile, by its address; nothing if there is no such. */
  public Optional<MadeReport> report(String subject) {
    try (Parallel parallel = new Parallel(source.jobs())) {
      Loaded loaded = load(parallel);
      Rendering rendering = rendering(loaded, true);
      return loaded.plan().pages().stream()
          .filter(Page.Profile.class::isInstance)
          .map(Page.Profile.class::cast)
          .filter(profile -> profile.community().id().path().equals(subject))
          .findFirst()
          .map(
              profile ->
                  new MadeReport(profile.community().article().title(), rendering.pdf(profile)));
    }
  }

  private Rendering rendering(Loaded loaded, boolean reports) {
    Site site = loaded.plan().publication().site();
    return new Rendering(
        source,
        loaded.content(),
        loaded.plan(),
        loaded.themes(),
        reports ? Optional.of(fonts.of(site.fonts())) : Optional.empty());
  }

  private record Loaded(
      Content content, SitePlan plan, ThemeReader.Themes themes, List<Diagnostic> diagnostics) {}

  private Loaded load(Parallel parallel) {
    Content content = ContentReader.read(source.content(), source.baseUrl(), fonts, parallel);
    SitePlan plan = SitePlan.of(content.publication(), source.now());
    List<Diagnostic> diagnostics = new ArrayList<>(content.diagnostics());
    diagnostics.addAll(
        Checks.run(content.publication(), content.positions(), source.now().toLocalDate()));
    diagnostics.addAll(
        AddressCheck.run(plan, links(content), content.positions(), content.stories()));
    ThemeReader.Themes themes = ThemeReader.read(source.content(), source.templates());
    diagnostics.addAll(themes.diagnostics());
    return new Loaded(content, plan, themes, diagnostics);
  }

  private static List<AddressCheck.Link> links(Content content) {
    return content.references().stream()
        .map(
            reference ->
                new AddressCheck.Link(
                    Address.page(reference.from()),
                    new Address(reference.target().path()),
                    reference.target().anchor(),
                    reference.position()))
        .toList();
  }
}
