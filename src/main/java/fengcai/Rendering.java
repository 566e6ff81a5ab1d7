package fengcai;

import fengcai.content.Content;
import fengcai.data.DataFile;
import fengcai.data.DataFiles;
import fengcai.html.Asset;
import fengcai.html.OfferedFile;
import fengcai.html.PageRenderer;
import fengcai.html.TemplateFault;
import fengcai.model.Block;
import fengcai.page.Address;
import fengcai.page.BookletReport;
import fengcai.page.Page;
import fengcai.page.ProfilePage;
import fengcai.page.ProfileReport;
import fengcai.page.Report;
import fengcai.page.ReportKind;
import fengcai.page.SitePlan;
import fengcai.picture.PictureFolder;
import fengcai.picture.PublishedPicture;
import fengcai.publish.PublishException;
import fengcai.publish.Published;
import fengcai.publish.Staging;
import fengcai.report.PrintedReport;
import fengcai.report.ReportPrinter;
import fengcai.search.SearchFile;
import fengcai.search.SearchIndex;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes every file of a release from a plan: first the reports, each profile's with its page, and
 * the tables, since the other pages say of what size they are; then all else.
 */
final class Rendering {

  private final Checked checked;
  private final Content content;
  private final SitePlan plan;
  private final PageRenderer renderer;
  private final Optional<ReportPrinter> printer;
  private final PictureFolder pictures;
  private final SearchIndex index;
  private final Map<Address, OfferedFile> sizes = new ConcurrentHashMap<>();

  /** Prepares; without a printer, which is the profiles', there are no reports. */
  Rendering(Path templates, Checked checked, Optional<ReportPrinter> printer) throws TemplateFault {
    this.checked = checked;
    this.content = checked.content();
    this.plan = checked.plan();
    this.pictures = checked.pictures();
    this.renderer = new PageRenderer(templates, plan, pictures::find, printer.isPresent());
    this.printer = printer;
    this.index = new SearchIndex(profiles(plan).size());
  }

  /** One file, or a few that are made together. */
  private interface Step {
    void run(Output output) throws PublishException, TemplateFault;
  }

  /** Takes files, and says so to who watches. */
  private record Output(Staging staging, Progress progress) {
    void put(Address address, byte[] bytes) throws PublishException {
      staging.write(address.file(), bytes);
      progress.step();
    }

    /** Small ones, which nobody who watches need be told of. */
    void put(SearchFile file) throws PublishException {
      staging.write(file.address().file(), file.text().getBytes(StandardCharsets.UTF_8));
    }
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
    Output output = new Output(staging, progress);
    List<Step> others = otherFiles();
    List<Step> sized = new ArrayList<>(printing());
    sized.addAll(tabling());
    progress.expect(plan.pages().size() + sized.size() + others.size());
    List<Step> rest = new ArrayList<>(pages());
    rest.addAll(others);
    run(sized, output, parallel);
    rest.addAll(searching());
    run(rest, output, parallel);
  }

  private static void run(List<Step> steps, Output output, Parallel parallel)
      throws PublishException, TemplateFault {
    try {
      parallel.map(steps, step -> run(step, output));
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

  private static Step run(Step step, Output output) {
    try {
      step.run(output);
      return step;
    } catch (PublishException | TemplateFault e) {
      throw new StepFailure(e);
    }
  }

  private List<Step> tabling() {
    return DataFiles.tables(plan).stream()
        .<Step>map(file -> output -> sizes.put(file.address(), table(file, output)))
        .toList();
  }

  private static OfferedFile table(DataFile file, Output output) throws PublishException {
    byte[] bytes = file.bytes();
    output.put(file.address(), bytes);
    return new OfferedFile(bytes.length, 0);
  }

  /** The thickest first, so that none is left over when all else is done. */
  private List<Step> printing() {
    List<Step> steps = new ArrayList<>();
    reports().stream()
        .filter(report -> !(report instanceof ProfileReport))
        .sorted(Comparator.comparingInt(Rendering::thickness).reversed())
        .forEach(report -> steps.add(output -> sizes.put(report.address(), print(report, output))));
    List<ProfilePage> profiles = profiles(plan);
    for (int i = 0; i < profiles.size(); i++) {
      int number = i;
      steps.add(output -> profile(profiles.get(number), number, output));
    }
    return steps;
  }

  /** The index is whole when the last profile is made. */
  private List<Step> searching() {
    return index.files().stream().<Step>map(file -> output -> output.put(file.get())).toList();
  }

  private static int thickness(Report report) {
    return report instanceof BookletReport booklet ? booklet.totals().communities() : 0;
  }

  private List<Step> pages() {
    List<Step> steps = new ArrayList<>();
    for (Page page : plan.pages()) {
      if (!(page instanceof ProfilePage)) {
        steps.add(output -> page(page, text(page), sizes, output));
      }
    }
    return steps;
  }

  private List<Step> otherFiles() {
    List<Step> steps = new ArrayList<>();
    for (Asset asset : renderer.assets()) {
      steps.add(output -> output.put(asset.address(), asset.bytes()));
    }
    for (DataFile file : DataFiles.forRobots(plan)) {
      steps.add(output -> output.put(file.address(), file.bytes()));
    }
    for (String src : plan.media()) {
      steps.add(output -> media(src, output));
    }
    return steps;
  }

  private void media(String src, Output output) throws PublishException {
    PublishedPicture published = pictures.published(src);
    output.put(new Address(src), published.file());
    for (Map.Entry<Integer, byte[]> copy : published.copies().entrySet()) {
      output.put(Address.resized(src, copy.getKey()), copy.getValue());
    }
  }

  /** A profile's page and report are made together, so that its story is read once. */
  private void profile(ProfilePage profile, int number, Output output)
      throws PublishException, TemplateFault {
    List<Block> story = text(profile);
    output.put(index.add(number, plan.searched(profile), story));
    Map<Address, OfferedFile> own =
        printer.isPresent()
            ? Map.of(profile.report(), put(profile.report(), print(profile, story), output))
            : Map.of();
    page(profile, story, own, output);
  }

  private PrintedReport print(ProfilePage profile, List<Block> story) {
    return printer.orElseThrow().print(new ProfileReport(profile.profile()), read -> story);
  }

  private void page(Page page, List<Block> text, Map<Address, OfferedFile> files, Output output)
      throws PublishException, TemplateFault {
    output.put(page.address(), renderer.render(page, text, files));
  }

  private OfferedFile print(Report report, Output output) throws PublishException {
    return put(report.address(), checked.print(report, Build.theme(report)), output);
  }

  private static OfferedFile put(Address address, PrintedReport report, Output output)
      throws PublishException {
    output.put(address, report.pdf());
    return new OfferedFile(report.pdf().length, report.pages());
  }

  private List<Block> text(Page page) {
    return page.text(content.stories());
  }

  private static List<ProfilePage> profiles(SitePlan plan) {
    return plan.pages().stream()
        .filter(ProfilePage.class::isInstance)
        .map(ProfilePage.class::cast)
        .toList();
  }

  private List<Report> reports() {
    return printer.isPresent() ? plan.reports() : List.of();
  }

  Build.Release release(Published published) {
    Map<ReportKind, Integer> kinds = new EnumMap<>(ReportKind.class);
    reports().forEach(report -> kinds.merge(report.kind(), 1, Integer::sum));
    return new Build.Release(
        plan.pages().size(), kinds, plan.states(), checked.substitutions(), published);
  }
}
