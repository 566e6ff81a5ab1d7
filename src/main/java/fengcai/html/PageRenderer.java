package fengcai.html;

import fengcai.data.Dictionary;
import fengcai.model.Block;
import fengcai.model.Site;
import fengcai.page.Address;
import fengcai.page.CampaignPage;
import fengcai.page.DataPage;
import fengcai.page.HomePage;
import fengcai.page.HonourIndexPage;
import fengcai.page.HonourPage;
import fengcai.page.NotFoundPage;
import fengcai.page.Page;
import fengcai.page.ProfilePage;
import fengcai.page.RedirectPage;
import fengcai.page.RegionPage;
import fengcai.page.Report;
import fengcai.page.SearchPage;
import fengcai.page.SiteMapPage;
import fengcai.page.SitePlan;
import fengcai.page.StatisticsPage;
import fengcai.page.TextPage;
import fengcai.page.YearPage;
import fengcai.picture.Picture;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Renders pages by the template of their kind. Safe for use by several threads. */
public final class PageRenderer {

  private final HeadingBreaks headingBreaks = new HeadingBreaks();
  private final Templates templates;
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
      throws TemplateFault {
    this.templates = new Templates(folder);
    this.pictures = pictures;
    this.site = plan.publication().site();
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
    this.data =
        List.of(
            site,
            plan.publication().regions().all(),
            plan.publication().campaigns(),
            plan.freePages(),
            plan.today());
    this.shared =
        Map.of(
            "site", site,
            "seal", seal.seal(),
            "divisions", plan.publication().regions(),
            "campaigns", plan.publication().campaigns(),
            "menu", plan.freePages(),
            "today", plan.today(),
            "format", new Formats(),
            "figures", new Figures(plan.today()));
  }

  private byte[] style(String name) throws TemplateFault {
    return Templates.utf8(
        Stylesheet.compact(new String(templates.file(name), StandardCharsets.UTF_8)));
  }

  private Asset asset(String name) throws TemplateFault {
    return Asset.fingerprinted(name, templates.file(name));
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
      throws TemplateFault {
    Map<String, Object> model = new HashMap<>(shared);
    model.put("page", page);
    Links links = new Links(page.address(), root(page));
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
                  text, page.address(), page instanceof TextPage ? 2 : 3, absent, images)));
      model.put("contents", contents(text));
      Block.opening(text).ifPresent(opening -> model.put("opening", opening));
    }
    return Templates.utf8(headingBreaks.in(templates.process(template(page), model)));
  }

  /** The 404 page is served at any path, so its links are absolute. */
  private Optional<String> root(Page page) {
    return page instanceof NotFoundPage
        ? site.baseUrl().map(url -> URI.create(url).getRawPath())
        : Optional.empty();
  }

  /** The name's first character, for a site that has no logo. */
  private static String seal(String name) {
    return Character.toString(name.codePointAt(0));
  }

  private static List<Block.Heading> contents(List<Block> text) {
    return text.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.level() <= 2)
        .toList();
  }

  private static String template(Page page) {
    return switch (page) {
      case HomePage home -> "home.ftlh";
      case RegionPage region -> "region.ftlh";
      case ProfilePage profile -> "profile.ftlh";
      case HonourIndexPage honours -> "honours.ftlh";
      case HonourPage honour -> "honour.ftlh";
      case CampaignPage campaign -> "campaign.ftlh";
      case StatisticsPage statistics -> "statistics.ftlh";
      case YearPage year -> "year.ftlh";
      case TextPage free -> "free.ftlh";
      case SearchPage search -> "search.ftlh";
      case DataPage data -> "data.ftlh";
      case SiteMapPage map -> "sitemap.ftlh";
      case NotFoundPage notFound -> "404.ftlh";
      case RedirectPage redirect -> "redirect.ftlh";
    };
  }
}
