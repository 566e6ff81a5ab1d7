package fengcai;

import fengcai.content.Content;
import fengcai.content.ThemeReader;
import fengcai.data.DataFile;
import fengcai.data.DataFiles;
import fengcai.html.Asset;
import fengcai.html.PageRenderer;
import fengcai.html.TemplateFault;
import fengcai.model.Article.Status;
import fengcai.model.Block;
import fengcai.model.Site;
import fengcai.page.Page;
import fengcai.page.PageText;
import fengcai.page.SitePlan;
import fengcai.publish.PublishException;
import fengcai.publish.Staging;
import fengcai.report.ReportPrinter;
import fengcai.report.font.FontLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes every file of a release from a plan. */
final class Rendering {

  /** How reports look unless another theme is asked for. */
  private static final String THEME = "showcase";

  private final Path folder;
  private final Content content;
  private final List<Page> pages;
  private final PageRenderer renderer;
  private final Optional<ReportPrinter> printer;
  private final List<DataFile> data;

  /** Prepares; without fonts there are no reports. */
  Rendering(
      Build.Source source,
      Content content,
      SitePlan plan,
      ThemeReader.Themes themes,
      Optional<FontLibrary> fonts) {
    this.folder = source.content();
    this.content = content;
    this.pages = plan.pages();
    this.renderer = new PageRenderer(source.templates(), plan, fonts.isPresent());
    this.data = DataFiles.of(plan);
    Site site = plan.publication().site();
    this.printer =
        fonts.map(
            faces ->
                new ReportPrinter(
                    site, themes.find(THEME).orElseThrow(), faces, this::media, plan.today()));
  }

  /** One file, or a few that are made together. */
  private interface Step {
    void run(Staging staging) throws PublishException, TemplateFault;
  }

  /** Carries what a step failed with out of the threads. */
  private static final class StepFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StepFailure(Exception cause) {
      super(cause);
    }
  }

  void run(Staging staging, Parallel parallel, Progress progress)
      throws PublishException, TemplateFault {
    List<Step> steps = steps();
    progress.expect(steps.size());
    try {
      parallel.map(steps, step -> run(step, staging, progress));
    } catch (StepFailure failure) {
      if (failure.getCause() instanceof PublishException e) {
        throw e;
      }
      if (failure.getCause() instanceof TemplateFault e) {
        throw e;
      }
      throw failure;
    }
  }

  private static Step run(Step step, Staging staging, Progress progress) {
    try {
      step.run(staging);
    } catch (PublishException | TemplateFault e) {
      throw new StepFailure(e);
    }
    progress.step();
    return step;
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (Page page : pages) {
      steps.add(staging -> write(page, staging));
    }
    for (Asset asset : renderer.assets()) {
      steps.add(staging -> staging.write(asset.address().file(), asset.bytes()));
    }
    for (DataFile file : data) {
      steps.add(
          staging ->
              staging.write(file.address().file(), file.text().getBytes(StandardCharsets.UTF_8)));
    }
    for (String src : content.media().stream().sorted().toList()) {
      steps.add(staging -> staging.write(src, read(src)));
    }
    return steps;
  }

  /** A profile's page and report are made together, so that its story is read once. */
  private void write(Page page, Staging staging) throws PublishException, TemplateFault {
    List<Block> text = PageText.of(page, content.stories());
    staging.write(page.address().file(), renderer.render(page, text));
    if (page instanceof Page.Profile profile && printer.isPresent()) {
      staging.write(profile.report().file(), printer.get().profile(profile, text).pdf());
    }
  }

  /** A profile's report alone. */
  byte[] pdf(Page.Profile profile) {
    return printer.orElseThrow().profile(profile, PageText.of(profile, content.stories())).pdf();
  }

  Build.Release release(Map<Status, Integer> states) {
    int profiles = (int) pages.stream().filter(Page.Profile.class::isInstance).count();
    return new Build.Release(pages.size(), printer.isPresent() ? profiles : 0, states);
  }

  private Optional<byte[]> media(String src) {
    return Files.isRegularFile(folder.resolve(src)) ? Optional.of(read(src)) : Optional.empty();
  }

  private byte[] read(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
