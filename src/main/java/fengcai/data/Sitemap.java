package fengcai.data;

import fengcai.data.table.Iso;
import fengcai.plan.SitePlan;
import fengcai.plan.element.Address;
import fengcai.plan.page.NotFoundPage;
import fengcai.plan.page.Page;
import fengcai.plan.page.ProfilePage;
import fengcai.plan.page.RedirectPage;
import fengcai.plan.page.TextPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;

/**
 * The site map for search engines (sitemaps.org 0.9), split into files under an index where needed.
 * Reports are left out, since they repeat pages.
 */
final class Sitemap {

  static final Address ADDRESS = new Address("sitemap.xml");

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** As many as a file may hold. Of addresses as long as ours that is far below its 50 MB. */
  private static final int URLS_OF_A_FILE = 50_000;

  private Sitemap() {}

  static List<DataFile> of(SitePlan plan, String baseUrl) {
    List<Page> pages =
        plan.pages().stream()
            .filter(page -> !(page instanceof RedirectPage) && !(page instanceof NotFoundPage))
            .toList();
    int parts = 1 + (pages.size() - 1) / URLS_OF_A_FILE;
    if (parts == 1) {
      return List.of(urls(ADDRESS, pages, baseUrl));
    }
    List<DataFile> files = new ArrayList<>();
    files.add(
        new DataFile(
            ADDRESS, List.of(baseUrl, parts), () -> XmlText.of(xml -> index(xml, parts, baseUrl))));
    for (int part = 0; part < parts; part++) {
      int from = part * URLS_OF_A_FILE;
      int to = Math.min(from + URLS_OF_A_FILE, pages.size());
      files.add(urls(part(part), pages.subList(from, to), baseUrl));
    }
    return files;
  }

  private static Address part(int part) {
    return new Address("sitemap-" + (part + 1) + ".xml");
  }

  private static void index(XmlText xml, int parts, String baseUrl) throws XMLStreamException {
    xml.open("sitemapindex", "xmlns", NAMESPACE);
    for (int part : IntStream.range(0, parts).toArray()) {
      xml.open("sitemap");
      xml.element("loc", baseUrl + part(part).published());
      xml.close();
    }
    xml.close();
  }

  private static DataFile urls(Address address, List<Page> pages, String baseUrl) {
    List<Object> inputs = new ArrayList<>();
    inputs.add(baseUrl);
    pages.forEach(page -> inputs.add(List.of(page.address(), changed(page))));
    return new DataFile(address, inputs, () -> XmlText.of(xml -> urls(xml, pages, baseUrl)));
  }

  private static void urls(XmlText xml, List<Page> pages, String baseUrl)
      throws XMLStreamException {
    xml.open("urlset", "xmlns", NAMESPACE);
    for (Page page : pages) {
      xml.open("url");
      xml.element("loc", baseUrl + page.address().published());
      Optional<String> changed = changed(page);
      if (changed.isPresent()) {
        xml.element("lastmod", changed.get());
      }
      xml.close();
    }
    xml.close();
  }

  /** When a text last changed; pages that are made of many say nothing of it. */
  private static Optional<String> changed(Page page) {
    return switch (page) {
      case ProfilePage profile -> Optional.of(Iso.of(profile.profile().byline().modified()));
      case TextPage free -> free.text().updated().map(Iso::of);
      default -> Optional.empty();
    };
  }
}
