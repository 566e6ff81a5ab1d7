package fengcai.html;

import fengcai.model.Block;
import fengcai.page.Address;
import fengcai.page.Page;
import fengcai.page.Report;
import fengcai.page.SitePlan;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Renders pages by the template of their kind. Safe for use by several threads. */
public final class PageRenderer {

  private static final Address STYLE = new Address("assets/site.css");
  private static final Address THEME = new Address("assets/theme.css");
  private static final Address SCRIPT = new Address("assets/site.js");

  private final Templates templates;
  private final SitePlan plan;
  private final Map<String, Object> shared;
  private final boolean reports;
  private final Set<Address> absent;

  /**
   * Opens the templates.
   *
   * @param folder an office's own templates, which take the place of the program's file by file;
   *     need not be there
   * @param reports whether the PDF reports of the plan are made
   */
  public PageRenderer(Path folder, SitePlan plan, boolean reports) {
    this.templates = new Templates(folder);
    this.plan = plan;
    this.reports = reports;
    this.absent =
        reports
            ? Set.of()
            : plan.reports().stream().map(Report::address).collect(Collectors.toSet());
    this.shared =
        Map.of(
            "site", plan.publication().site(),
            "seal", seal(plan.publication().site().name()),
            "divisions", plan.publication().regions(),
            "campaigns", plan.publication().campaigns(),
            "menu", plan.freePages(),
            "today", plan.today(),
            "format", new Formats(),
            "figures", new Figures(plan.today()));
  }

  /** The files pages refer to. */
  public List<Asset> assets() {
    return List.of(
        new Asset(STYLE, templates.file("assets/site.css")),
        new Asset(THEME, Templates.utf8(new Accent(plan.publication().site().accent()).css())),
        new Asset(SCRIPT, templates.file("assets/site.js")));
  }

  /**
   * The page as a file's bytes.
   *
   * @param text what it carries besides its facts
   * @param files the reports it may lead to
   */
  public byte[] render(Page page, List<Block> text, Map<Address, ReportFile> files)
      throws TemplateFault {
    Map<String, Object> model = new HashMap<>(shared);
    model.put("page", page);
    model.put("links", new Links(page.address()));
    model.put("reports", new ReportLinks(page.address(), files, reports));
    model.put("style", STYLE.relativeFrom(page.address()));
    model.put("theme", THEME.relativeFrom(page.address()));
    model.put("script", SCRIPT.relativeFrom(page.address()));
    if (!text.isEmpty()) {
      model.put(
          "text",
          markup(BlockHtml.of(text, page.address(), page instanceof Page.Free ? 2 : 3, absent)));
      model.put("contents", contents(text));
      Block.opening(text).ifPresent(opening -> model.put("opening", opening));
    }
    return Templates.utf8(templates.process(template(page), model));
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

  private static Object markup(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("markup is taken as it is", e);
    }
  }

  private static String template(Page page) {
    return switch (page) {
      case Page.Home home -> "home.ftlh";
      case Page.OfRegion region -> "region.ftlh";
      case Page.Profile profile -> "profile.ftlh";
      case Page.HonourIndex honours -> "honours.ftlh";
      case Page.OfHonour honour -> "honour.ftlh";
      case Page.OfCampaign campaign -> "campaign.ftlh";
      case Page.Statistics statistics -> "statistics.ftlh";
      case Page.Free free -> "free.ftlh";
      case Page.NotFound notFound -> "404.ftlh";
      case Page.Redirect redirect -> "redirect.ftlh";
    };
  }
}
