package fengcai.html;

import fengcai.data.Dictionary;
import fengcai.html.template.Markup;
import fengcai.html.template.PageTemplateException;
import fengcai.html.template.TemplateTexts;
import fengcai.html.template.Templates;
import fengcai.model.Site;
import fengcai.model.document.Block;
import fengcai.picture.format.Picture;
import fengcai.plan.SitePlan;
import fengcai.plan.element.Address;
import fengcai.plan.element.Phrases;
import fengcai.plan.page.ContentsEntry;
import fengcai.plan.page.DataPage;
import fengcai.plan.page.NotFoundPage;
import fengcai.plan.page.Page;
import fengcai.plan.page.ProfilePage;
import fengcai.plan.page.TextPage;
import fengcai.plan.profile.Profile;
import fengcai.plan.report.Report;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Renders pages by the template of their kind. Safe for use by several threads. */
public final class PageRenderer {

  /** Where a style sheet or script has a text of the message file. */
  private static final Pattern TEXT = Pattern.compile("\\{msg:([a-z.A-Z]+)}");

  private final Templates templates;
  private final Phrases phrases;
  private final ChartImages charts;
  private final Map<String, Object> shared;
  private final Function<String, Optional<Picture>> pictures;
  private final Site site;
  private final Asset style;
  private final Asset script;
  private final Asset icon;
  private final Asset searchScript;
  private final Asset searchStyle;
  private final List<Object> data;
  private final boolean reports;
  private final List<Dictionary.Entry> dictionary;
  private final Set<Address> absent;

  /**
   * Opens the templates.
   *
   * @param folder the office's own templates, which override the program's by name; need not exist
   * @param pictures the dimensions of a picture by its path
   * @param reports whether pages link to PDF reports
   */
  public PageRenderer(
      Path folder, SitePlan plan, Function<String, Optional<Picture>> pictures, boolean reports)
      throws PageTemplateException {
    this.templates = new Templates(folder);
    this.pictures = pictures;
    this.site = plan.publication().site();
    this.phrases = Phrases.of("page", Locale.forLanguageTag(site.lang()));
    this.charts = new ChartImages(phrases);
    this.style =
        Asset.fingerprinted(
            "assets/site.css",
            Templates.utf8(new Accent(site.accent()).css()),
            style("assets/site.css"));
    this.searchScript = asset("assets/search.js");
    this.searchStyle = Asset.fingerprinted("assets/search.css", style("assets/search.css"));
    this.script = asset("assets/site.js");
    SiteIcon seal = new SiteIcon(seal(site.name()), new Accent(site.accent()));
    this.icon = Asset.fingerprinted("assets/icon.svg", Templates.utf8(seal.svg()));
    this.reports = reports;
    this.dictionary = Dictionary.of(plan);
    this.absent =
        reports
            ? Set.of()
            : plan.reports().stream().map(Report::address).collect(Collectors.toSet());
    this.data = List.of(site, plan.menu(), !plan.campaigns().isEmpty());
    this.shared =
        templates.prepared(
            Map.of(
                "site",
                site,
                "seal",
                seal.seal(),
                "menu",
                plan.menu(),
                "hasCampaigns",
                !plan.campaigns().isEmpty(),
                "msg",
                new TemplateTexts(phrases),
                "heading",
                new HeadingBreaks(),
                "format",
                new Formats(phrases),
                "figures",
                charts));
  }

  private byte[] style(String name) throws PageTemplateException {
    return Templates.utf8(Stylesheet.compact(text(name)));
  }

  private Asset asset(String name) throws PageTemplateException {
    return Asset.fingerprinted(name, Templates.utf8(text(name)));
  }

  /** A style sheet or script with the texts of its places: {@code {msg:reader.print}}. */
  private String text(String name) throws PageTemplateException {
    return TEXT.matcher(new String(templates.file(name), StandardCharsets.UTF_8))
        .replaceAll(place -> Matcher.quoteReplacement(phrases.of(place.group(1))));
  }

  /** The values that all pages depend on, besides their records, texts and the files they name. */
  public List<Object> inputs() {
    return List.of(templates.own(), data, reports, assets().stream().map(Asset::address).toList());
  }

  /** The scripts, styles and icon of all pages. */
  public List<Asset> assets() {
    return List.of(style, script, icon, searchStyle, searchScript);
  }

  /**
   * Renders a page.
   *
   * @param text its text; may be empty
   * @param files the reports and tables it may link to
   */
  public byte[] render(Page page, List<Block> text, Map<Address, OfferedFile> files)
      throws PageTemplateException {
    Map<String, Object> model = new HashMap<>();
    model.put("page", page);
    PageLinks links = new PageLinks(page.address(), root(page));
    model.put("links", links);
    Images images = new Images(page.address(), pictures);
    model.put("images", images);
    model.put("reports", new ReportLinks(page.address(), files, reports));
    if (page instanceof DataPage) {
      model.put("tables", dictionary);
      model.put("sizes", new FileSizes(files));
    }
    model.put("style", links.to(style.address()));
    model.put("icon", site.logo().map(links::file).orElseGet(() -> links.to(icon.address())));
    model.put("script", links.to(script.address()));
    model.put("searchScript", links.to(searchScript.address()));
    model.put("searchStyle", links.to(searchStyle.address()));
    if (!text.isEmpty()) {
      model.put(
          "text",
          Markup.of(
              BlockHtml.of(
                  text, page.address(), page instanceof TextPage ? 2 : 3, absent, images, charts)));
      model.put("contents", ContentsEntry.of(text));
      Block.opening(text).ifPresent(opening -> model.put("opening", opening));
    }
    if (page instanceof ProfilePage profile) {
      model.put("description", description(profile.profile(), text));
    }
    Map<String, Object> prepared = templates.prepared(model);
    prepared.putAll(shared);
    return Templates.utf8(templates.process(page.template() + ".ftlh", prepared));
  }

  private String description(Profile profile, List<Block> story) {
    return profile.description(
        story, phrases.of("profile.description", profile.place() + profile.name()));
  }

  /** The 404 page is served at any path, so its links are absolute. */
  private Optional<String> root(Page page) {
    return page instanceof NotFoundPage
        ? site.baseUrl().map(url -> URI.create(url).getRawPath())
        : Optional.empty();
  }

  /** The first character of the name, for a site without a logo. */
  private static String seal(String name) {
    return Character.toString(name.codePointAt(0));
  }
}
