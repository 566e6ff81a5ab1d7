package fengcai;

import fengcai.build.ContentLoader;
import fengcai.check.Checks;
import fengcai.content.Content;
import fengcai.content.ContentFiles;
import fengcai.content.ContentReader;
import fengcai.content.ThemeReader;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Severity;
import fengcai.html.TemplateFault;
import fengcai.model.Article.Status;
import fengcai.page.Address;
import fengcai.page.AddressCheck;
import fengcai.page.Report;
import fengcai.page.ReportKind;
import fengcai.page.SitePlan;
import fengcai.picture.PictureFolder;
import fengcai.publish.Destination;
import fengcai.publish.Encoding;
import fengcai.publish.PublishException;
import fengcai.publish.Published;
import fengcai.publish.Staging;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The whole story: content is loaded, checked, planned, rendered and published. */
public final class Build {

  private static final String SHOWCASE = "showcase";

  /** What to build from, when it is, and in which folders the machine keeps its fonts. */
  public record Source(
      ContentFiles content,
      Path templates,
      Optional<String> baseUrl,
      LocalDateTime now,
      int jobs,
      List<Path> fonts) {
    public Source {
      fonts = List.copyOf(fonts);
    }

    private Source with(ContentFiles other) {
      return new Source(other, templates, baseUrl, now, jobs, fonts);
    }

    private Source at(LocalDateTime time) {
      return new Source(content, templates, baseUrl, time, jobs, fonts);
    }
  }

  /** How much of a release is wanted: its reports, copies of its files as servers send them. */
  public record Extent(boolean reports, Set<Encoding> encodings) {
    public Extent {
      encodings = Set.copyOf(encodings);
    }
  }

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
  public record Release(
      int pages,
      Map<ReportKind, Integer> reports,
      Map<Status, Integer> states,
      Map<String, List<FontSubstitution>> substitutions,
      Published published) {}

  private final Source source;
  private final SiteFonts fonts;
  private final PictureFolder pictures;

  public Build(Source source) {
    this(
        source,
        new SiteFonts(source.content().root(), source.fonts()),
        new PictureFolder(source.content().root()));
  }

  private Build(Source source, SiteFonts fonts, PictureFolder pictures) {
    this.source = source;
    this.fonts = fonts;
    this.pictures = pictures;
  }

  /** The same with other texts in the same folder. */
  public Build with(ContentFiles content) {
    return new Build(source.with(content), fonts, pictures);
  }

  /** The same at another time. */
  public Build at(LocalDateTime time) {
    return new Build(source.at(time), fonts, pictures);
  }

  /** The theme of a report where no other is asked for: lists are official documents. */
  public static String theme(Report report) {
    return report.kind().theme();
  }

  /** Finds everything at fault and writes nothing. */
  public Checked check() {
    try (Parallel parallel = new Parallel(source.jobs())) {
      return load(parallel);
    }
  }

  /** The site as it would be published; only where nothing is at fault. */
  public Preview preview(Checked checked) throws TemplateFault {
    if (checked.outcome().hasErrors()) {
      throw new IllegalArgumentException("content at fault cannot be shown");
    }
    return new Preview(source.templates(), checked);
  }

  /** Puts a new release in the place of the site, unless anything is at fault. */
  public Outcome publish(Destination destination, Extent extent, Progress progress)
      throws PublishException, TemplateFault {
    try (Parallel parallel = new Parallel(source.jobs())) {
      Checked checked = load(parallel);
      if (checked.outcome().hasErrors()) {
        return checked.outcome();
      }
      try (Staging staging = Staging.open(destination, extent.encodings())) {
        Rendering rendering =
            new Rendering(
                source.templates(),
                checked,
                extent.reports() ? Optional.of(checked.printer(SHOWCASE)) : Optional.empty());
        rendering.run(staging, parallel, progress);
        Published published = staging.publish(Version.PROGRAM);
        return new Outcome(
            checked.outcome().diagnostics(), Optional.of(rendering.release(published)));
      }
    }
  }

  private Checked load(Parallel parallel) {
    LocalDate today = source.now().toLocalDate();
    ContentReader reader = ContentReader.open(source.content(), pictures, fonts, source.baseUrl());
    Content content = ContentLoader.load(reader, today, parallel);
    SitePlan plan = SitePlan.of(content.publication(), content.media(), source.now());
    List<Diagnostic> diagnostics = new ArrayList<>(content.diagnostics());
    diagnostics.addAll(Checks.run(content.publication(), content.positions(), today));
    diagnostics.addAll(
        AddressCheck.run(plan, links(content), content.positions(), content.stories()));
    ThemeReader.Themes themes = ThemeReader.read(source.content().root(), source.templates());
    diagnostics.addAll(themes.diagnostics());
    return new Checked(content, plan, themes, content.policy().apply(diagnostics), fonts, pictures);
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
