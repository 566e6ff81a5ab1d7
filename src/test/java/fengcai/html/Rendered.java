package fengcai.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import fengcai.html.template.PageTemplateException;
import fengcai.picture.format.Picture;
import fengcai.plan.SitePlan;
import fengcai.plan.element.Address;
import fengcai.plan.page.Page;
import fengcai.plan.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site's pages as a browser reads them, by file. */
public record Rendered(Map<String, Document> pages) {

  private static final Path NO_FOLDER = Path.of("target/no-templates");

  public static Rendered of(SitePlan plan) throws PageTemplateException {
    return of(plan, NO_FOLDER);
  }

  public static Rendered of(SitePlan plan, Path templates) throws PageTemplateException {
    PageRenderer renderer = new PageRenderer(templates, plan, Rendered::picture, true);
    Map<String, Document> pages = new TreeMap<>();
    for (Page page : plan.pages()) {
      byte[] html = renderer.render(page, page.text(SampleSite.stories()), reports(plan));
      pages.put(page.address().file(), Jsoup.parse(new String(html, UTF_8)));
    }
    return new Rendered(pages);
  }

  /** Every picture as if it were one of some width. */
  public static Optional<Picture> picture(String src) {
    return Optional.of(new Picture(1200, 700, List.of(480, 960)));
  }

  /** Every report as if it had been printed, of sizes that tell them apart. */
  static Map<Address, OfferedFile> reports(SitePlan plan) {
    Map<Address, OfferedFile> files = new TreeMap<>();
    for (Report report : plan.reports()) {
      int count = files.size() + 1;
      files.put(report.address(), new OfferedFile(count * 100_000L, count));
    }
    return files;
  }

  public Document page(String file) {
    Document page = pages.get(file);
    if (page == null) {
      throw new AssertionError("no page " + file + " among " + pages.keySet());
    }
    return page;
  }
}
