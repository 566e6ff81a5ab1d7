package fengcai.build;

import fengcai.build.store.TextStore;
import fengcai.check.facts.FactChecks;
import fengcai.content.Content;
import fengcai.content.ContentReader;
import fengcai.content.record.ThemeReader;
import fengcai.content.source.ContentFiles;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Diagnostics;
import fengcai.html.template.PageTemplateException;
import fengcai.picture.PictureFolder;
import fengcai.plan.AddressCheck;
import fengcai.plan.SitePlan;
import fengcai.plan.element.Address;
import fengcai.publish.Destination;
import fengcai.publish.PublishException;
import fengcai.publish.Published;
import fengcai.publish.Staging;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads a site, checks it, plans it, lists its outputs and publishes them. */
public final class Build {

  private final BuildInput input;
  private final SiteFonts fonts;
  private final PictureFolder pictures;

  public Build(BuildInput input) {
    this(
        input,
        new SiteFonts(input.content().root(), input.fonts()),
        new PictureFolder(input.content().root()));
  }

  private Build(BuildInput input, SiteFonts fonts, PictureFolder pictures) {
    this.input = input;
    this.fonts = fonts;
    this.pictures = pictures;
  }

  /** The same build with other texts in the same folder. */
  public Build with(ContentFiles content) {
    return new Build(input.with(content), fonts, pictures);
  }

  /** The same build at another time. */
  public Build at(LocalDateTime time) {
    return new Build(input.at(time), fonts, pictures);
  }

  /** Loads, checks and plans the site; writes nothing. */
  public LoadedSite load() {
    try (Parallel parallel = new Parallel(input.jobs())) {
      return load(TextStore.NONE, parallel);
    }
  }

  /** Replaces the published site by a new release, unless a diagnostic is an error. */
  public BuildResult publish(Destination destination, BuildOptions options, Progress progress)
      throws PublishException, PageTemplateException {
    try (TextStore store = TextStore.beside(destination.site());
        Parallel parallel = new Parallel(input.jobs())) {
      LoadedSite site = load(store, parallel);
      if (site.diagnostics().hasErrors()) {
        return new BuildResult(site.diagnostics(), Optional.empty());
      }
      try (Staging staging = Staging.open(destination, options.encodings())) {
        Release release = site.release(options.reports() ? ReportScope.ALL : ReportScope.NONE);
        progress.expect(release.outputs().size());
        parallel.forEach(
            release.outputs(),
            output -> {
              staging.write(output.address().file(), output.maker().bytes());
              progress.step();
            });
        Published published = staging.publish(Version.PROGRAM);
        return new BuildResult(
            site.diagnostics(),
            Optional.of(BuildResult.Statistics.of(site, release.reports(), published)));
      }
    }
  }

  private LoadedSite load(TextStore store, Parallel parallel) {
    LocalDate today = input.now().toLocalDate();
    ContentReader reader =
        ContentReader.open(input.content(), pictures, fonts, input.baseUrl(), store.isOpen());
    Content content = ContentLoader.load(reader, today, store, parallel);
    SitePlan plan = SitePlan.of(content.publication(), content.media(), input.now());
    ThemeReader.Themes themes = ThemeReader.read(input.content().root(), input.templates());
    List<Diagnostic> found = new ArrayList<>(content.diagnostics());
    found.addAll(FactChecks.run(content.publication(), content.positions(), today));
    found.addAll(AddressCheck.run(plan, links(content), content.positions(), content.stories()));
    found.addAll(themes.diagnostics());
    return new LoadedSite(
        content,
        plan,
        new Diagnostics(content.filter().apply(found)),
        themes,
        fonts,
        pictures,
        input.templates());
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
