package fengcai;

import fengcai.check.Checks;
import fengcai.content.Content;
import fengcai.content.ContentReader;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Severity;
import fengcai.html.TemplateFault;
import fengcai.model.Article.Status;
import fengcai.model.Site;
import fengcai.page.Address;
import fengcai.page.AddressCheck;
import fengcai.page.PageText;
import fengcai.page.Report;
import fengcai.page.ReportKind;
import fengcai.page.SitePlan;
import fengcai.publish.PublishException;
import fengcai.publish.Staging;
import fengcai.report.PrintedReport;
import fengcai.report.ReportPrinter;
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
  public record Release(int pages, Map<ReportKind, Integer> reports, Map<Status, Integer> states) {}

  /** Content that was checked, and the press that prints its reports if there was no error. */
  public record Checked(Outcome outcome, SitePlan plan, Press press) {}

  /** Prints reports, one by one. */
  public interface Press {

    /** What a report is called, for its file's name. */
    String title(Report report);

    PrintedReport print(Report report);
  }

  private final Source source;
  private final SiteFonts fonts;

  public Build(Source source) {
    this.source = source;
    this.fonts = new SiteFonts(source.content());
  }

  /** Finds everything at fault and writes nothing. */
  public Outcome check() {
    try (Parallel parallel = new Parallel(source.jobs())) {
      return outcome(load(parallel));
    }
  }

  /** Finds everything at fault, to go on with any report that is wanted. */
  public Checked checked() {
    try (Parallel parallel = new Parallel(source.jobs())) {
      Loaded loaded = load(parallel);
      return new Checked(outcome(loaded), loaded.plan(), press(loaded));
    }
  }

  /** Puts a new release in the place of the site, unless anything is at fault. */
  public Outcome publish(Path site, boolean reports, Progress progress)
      throws PublishException, TemplateFault {
    try (Parallel parallel = new Parallel(source.jobs())) {
      Loaded loaded = load(parallel);
      Outcome outcome = outcome(loaded);
      if (outcome.hasErrors()) {
        return outcome;
      }
      try (Staging staging = Staging.open(site)) {
        Optional<ReportPrinter> printer = reports ? Optional.of(printer(loaded)) : Optional.empty();
        Rendering rendering = new Rendering(source, loaded.content(), loaded.plan(), printer);
        rendering.run(staging, parallel, progress);
        staging.publish(GENERATOR);
        return new Outcome(loaded.diagnostics(), Optional.of(rendering.release()));
      }
    }
  }

  private Press press(Loaded loaded) {
    return new Press() {
      @Override
      public String title(Report report) {
        return printer(loaded).title(report);
      }

      @Override
      public PrintedReport print(Report report) {
        return printer(loaded)
            .print(report, profile -> PageText.of(profile, loaded.content().stories()));
      }
    };
  }

  private ReportPrinter printer(Loaded loaded) {
    Site site = loaded.plan().publication().site();
    return new ReportPrinter(
        site, fonts.of(site.fonts()), new SiteMedia(source.content())::find, loaded.plan().today());
  }

  private static Outcome outcome(Loaded loaded) {
    return new Outcome(loaded.diagnostics(), Optional.empty());
  }

  private record Loaded(Content content, SitePlan plan, List<Diagnostic> diagnostics) {}

  private Loaded load(Parallel parallel) {
    Content content = ContentReader.read(source.content(), source.baseUrl(), fonts, parallel);
    SitePlan plan = SitePlan.of(content.publication(), source.now());
    List<Diagnostic> diagnostics = new ArrayList<>(content.diagnostics());
    diagnostics.addAll(
        Checks.run(content.publication(), content.positions(), source.now().toLocalDate()));
    diagnostics.addAll(
        AddressCheck.run(plan, links(content), content.positions(), content.stories()));
    return new Loaded(content, plan, diagnostics);
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
