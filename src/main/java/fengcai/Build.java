package fengcai;

import fengcai.check.Checks;
import fengcai.content.Content;
import fengcai.content.ContentReader;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Severity;
import fengcai.model.Article.Status;
import fengcai.page.Address;
import fengcai.page.AddressCheck;
import fengcai.page.SitePlan;
import fengcai.publish.PublishException;
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

  public Build(Source source) {
    this.source = source;
  }

  /** Finds everything at fault and writes nothing. */
  public Outcome check() {
    try (Parallel parallel = new Parallel(source.jobs())) {
      return new Outcome(load(parallel).diagnostics(), Optional.empty());
    }
  }

  /** Puts a new release in the place of the site, unless anything is at fault. */
  public Outcome publish(Path site, boolean reports, Progress progress)
      throws PublishException, fengcai.html.TemplateFault {
    try (Parallel parallel = new Parallel(source.jobs())) {
      Outcome outcome = new Outcome(load(parallel).diagnostics(), Optional.empty());
      if (outcome.hasErrors()) {
        return outcome;
      }
      throw new IllegalStateException(GENERATOR + site + reports + progress);
    }
  }

  public Optional<MadeReport> report(String subject) {
    return subject.isEmpty() ? Optional.empty() : Optional.of(new MadeReport(subject, new byte[0]));
  }

  private record Loaded(Content content, SitePlan plan, List<Diagnostic> diagnostics) {}

  private Loaded load(Parallel parallel) {
    Content content = ContentReader.read(source.content(), parallel);
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
