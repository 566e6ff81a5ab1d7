package fengcai.build;

import fengcai.build.output.Key;
import fengcai.build.output.Keys;
import fengcai.build.output.Output;
import fengcai.content.Content;
import fengcai.data.DataFile;
import fengcai.data.DataFiles;
import fengcai.html.Asset;
import fengcai.html.PageRenderer;
import fengcai.html.template.PageTemplateException;
import fengcai.picture.PictureFolder;
import fengcai.plan.SitePlan;
import fengcai.plan.element.Address;
import fengcai.plan.page.DataPage;
import fengcai.plan.page.Page;
import fengcai.plan.page.ProfilePage;
import fengcai.plan.page.TextPage;
import fengcai.plan.profile.Profile;
import fengcai.plan.report.BookletReport;
import fengcai.plan.report.ProfileReport;
import fengcai.plan.report.Report;
import fengcai.report.section.PrintedReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists every file of a site: its address, its key and how it is made. */
final class Outputs {

  private final Content content;
  private final SitePlan plan;
  private final PictureFolder pictures;
  private final ThemePrinters printers;
  private final ReportScope scope;
  private final PageRenderer profileRenderer;
  private final PageRenderer renderer;
  private final Keys keys;
  private final Key profileLook;
  private final Key look;
  private final Texts texts;
  private final MadeFiles made = new MadeFiles();
  private final Map<Address, Key> textKeys = new HashMap<>();
  private final Map<Address, Output> reports = new HashMap<>();
  private final List<Output> tables = new ArrayList<>();
  private final List<Output> all = new ArrayList<>();

  Outputs(LoadedSite site, ReportScope scope) throws PageTemplateException {
    this.content = site.content();
    this.plan = site.plan();
    this.pictures = site.pictures();
    this.printers = site.printers();
    this.scope = scope;
    this.profileRenderer =
        new PageRenderer(site.templates(), plan, pictures::find, scope != ReportScope.NONE);
    this.renderer =
        scope == ReportScope.PREVIEW
            ? new PageRenderer(site.templates(), plan, pictures::find, false)
            : profileRenderer;
    this.keys = new Keys(pictures::find);
    this.profileLook = keys.of(profileRenderer::inputs);
    this.look = renderer == profileRenderer ? profileLook : keys.of(renderer::inputs);
    this.texts = new Texts(content.stories());
  }

  /** All files, in the order in which they are best made: long reports first. */
  Release release() {
    List<Report> planned = scope == ReportScope.NONE ? List.of() : plan.reports();
    planned.stream()
        .filter(report -> !(report instanceof ProfileReport))
        .sorted(Comparator.comparingInt(Outputs::length).reversed())
        .forEach(this::addReport);
    DataFiles.tables(plan).forEach(this::addTable);
    List<ProfilePage> profiles =
        plan.pages().stream()
            .filter(ProfilePage.class::isInstance)
            .map(ProfilePage.class::cast)
            .toList();
    addProfiles(profiles);
    plan.pages().stream().filter(page -> !(page instanceof ProfilePage)).forEach(this::addPage);
    for (Asset asset : renderer.assets()) {
      add(asset.address(), keys.of("asset", asset.bytes()), List.of(), asset::bytes);
    }
    for (DataFile file : DataFiles.forRobots(plan)) {
      add(file.address(), keys.of("data", file.inputs()), List.of(), file::bytes);
    }
    MediaOutputs media = new MediaOutputs(pictures, keys, scope != ReportScope.PREVIEW);
    plan.media().forEach(src -> all.addAll(media.of(src)));
    return new Release(all, planned);
  }

  private static int length(Report report) {
    return report instanceof BookletReport booklet ? booklet.totals().communities() : 0;
  }

  private Output add(Address address, Key key, List<Output> uses, Output.Maker maker) {
    Output output = new Output(address, key, uses, maker);
    all.add(output);
    return output;
  }

  private void addTable(DataFile file) {
    tables.add(
        add(
            file.address(),
            keys.of("data", file.inputs()),
            List.of(),
            () -> made.note(file.address(), file.bytes(), 0)));
  }

  /** Report, search entry and page of a profile follow each other, since they share its story. */
  private void addProfiles(List<ProfilePage> profiles) {
    SearchOutputs search = new SearchOutputs(plan, profiles, texts, keys);
    List<Output> entries = new ArrayList<>();
    for (ProfilePage profile : profiles) {
      if (scope != ReportScope.NONE) {
        addReport(new ProfileReport(profile.profile()));
      }
      Output entry = search.entry(entries.size(), textKey(profile));
      entries.add(entry);
      all.add(entry);
      addPage(profile);
    }
    all.addAll(search.parts(entries));
  }

  private void addReport(Report report) {
    Output output =
        add(
            report.address(),
            reportKey(report),
            List.of(),
            () -> {
              PrintedReport printed =
                  printers
                      .of(report.kind().theme())
                      .print(report, report instanceof ProfileReport ? texts::of : texts::read);
              return made.note(report.address(), printed.pdf(), printed.pages());
            });
    reports.put(report.address(), output);
  }

  private Key reportKey(Report report) {
    String theme = report.kind().theme();
    return keys.of(
        () ->
            List.of(
                "report",
                report,
                printers.inputs(theme),
                report.profiles().stream().map(this::printed).toList()));
  }

  /** What a report prints of a profile besides its facts: its story and its photos. */
  private List<Object> printed(Profile profile) {
    return List.of(
        storyKey(profile),
        media(profile.id().path()).stream().sorted().map(this::original).toList());
  }

  private Key original(String src) {
    return keys.of(() -> pictures.original(src));
  }

  private Set<String> media(String page) {
    return content.media().getOrDefault(page, Set.of());
  }

  private Key textKey(Page page) {
    return textKeys.computeIfAbsent(page.address(), address -> keys.of(() -> texts.of(page)));
  }

  private Key storyKey(Profile profile) {
    return textKeys.computeIfAbsent(profile.address(), address -> keys.of(() -> texts.of(profile)));
  }

  private void addPage(Page page) {
    boolean profile = page instanceof ProfilePage;
    PageRenderer own = profile ? profileRenderer : renderer;
    Key text = textKey(page);
    List<Output> uses = uses(page);
    Key key =
        keys.of(
            () -> List.of("page", page, text, pictures(page), profile ? profileLook : look, uses));
    add(page.address(), key, uses, () -> own.render(page, texts.of(page), made.of(uses)));
  }

  /** The reports and tables whose size a page states. */
  private List<Output> uses(Page page) {
    if (page instanceof DataPage) {
      return tables;
    }
    boolean links = scope == ReportScope.ALL || page instanceof ProfilePage;
    return links
        ? page.reports().stream()
            .flatMap(link -> Optional.ofNullable(reports.get(link.address())).stream())
            .toList()
        : List.of();
  }

  /** The pictures that a page's text shows, with their dimensions. */
  private List<Object> pictures(Page page) {
    Set<String> named =
        switch (page) {
          case ProfilePage profile -> media(profile.profile().id().path());
          case TextPage text -> media(text.text().path());
          default -> Set.of();
        };
    return named.stream().sorted().<Object>map(src -> List.of(src, pictures.find(src))).toList();
  }
}
