package fengcai.data;

import fengcai.page.Address;
import fengcai.page.Page;
import fengcai.page.SitePlan;
import javax.xml.stream.XMLStreamException;

/**
 * Every page a search engine should know (sitemaps.org 0.9); no report, since each repeats pages.
 */
final class Sitemap {

  private static final Address ADDRESS = new Address("sitemap.xml");

  private Sitemap() {}

  static DataFile of(SitePlan plan, String baseUrl) {
    return new DataFile(ADDRESS, XmlText.of(xml -> write(xml, plan, baseUrl)));
  }

  private static void write(XmlText xml, SitePlan plan, String baseUrl) throws XMLStreamException {
    xml.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    for (Page page : plan.pages()) {
      if (!(page instanceof Page.Redirect) && !(page instanceof Page.NotFound)) {
        xml.open("url");
        xml.element("loc", baseUrl + page.address().published());
        xml.close();
      }
    }
    xml.close();
  }
}
