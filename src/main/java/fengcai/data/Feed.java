package fengcai.data;

import fengcai.data.table.Iso;
import fengcai.model.Article;
import fengcai.model.Community;
import fengcai.model.Site;
import fengcai.model.region.Regions;
import fengcai.model.time.Moment;
import fengcai.plan.SitePlan;
import fengcai.plan.element.Address;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The newest profiles as an Atom feed (RFC 4287), which needs absolute addresses. */
final class Feed {

  private static final Address ADDRESS = new Address("feed.xml");
  private static final int ENTRIES = 30;
  private static final String NEVER = "1970-01-01T00:00:00+08:00";

  private Feed() {}

  static DataFile of(SitePlan plan, String baseUrl) {
    List<Community> newest =
        plan.profiles().stream()
            .sorted(
                Comparator.comparing((Community c) -> touched(c).start())
                    .reversed()
                    .thenComparing(Community::id))
            .limit(ENTRIES)
            .toList();
    List<Object> inputs =
        List.of(plan.publication().site(), newest, plan.publication().regions().all());
    return new DataFile(
        ADDRESS, inputs, () -> XmlText.of(xml -> write(xml, plan, baseUrl, newest)));
  }

  private static void write(XmlText xml, SitePlan plan, String baseUrl, List<Community> newest)
      throws XMLStreamException {
    Site site = plan.publication().site();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", site.lang());
    xml.element("id", baseUrl);
    xml.element("title", site.name());
    xml.element("updated", newest.isEmpty() ? NEVER : Iso.instant(touched(newest.getFirst())));
    xml.element("link", "", "rel", "self", "href", baseUrl + ADDRESS.published());
    xml.element("link", "", "rel", "alternate", "type", "text/html", "href", baseUrl);
    xml.open("author");
    xml.element("name", site.office());
    xml.close();
    if (site.description().isPresent()) {
      xml.element("subtitle", site.description().get());
    }
    if (site.logo().isPresent()) {
      xml.element("logo", baseUrl + new Address(site.logo().get()).published());
    }
    for (Community community : newest) {
      entry(xml, community, plan.publication().regions(), baseUrl);
    }
    xml.close();
  }

  private static void entry(XmlText xml, Community community, Regions regions, String baseUrl)
      throws XMLStreamException {
    Article article = community.article();
    String url = baseUrl + Address.profile(community.id()).published();
    xml.open("entry");
    xml.element("id", url);
    xml.element("title", article.title());
    xml.element("published", Iso.instant(article.published().orElseThrow()));
    xml.element("updated", Iso.instant(touched(community)));
    xml.element("link", "", "rel", "alternate", "type", "text/html", "href", url);
    if (article.author().isPresent()) {
      xml.open("author");
      xml.element("name", article.author().get());
      xml.close();
    }
    String code = community.id().region().digits();
    String region = regions.fullName(community.id().region());
    xml.element("category", "", "term", code, "label", region.isEmpty() ? code : region);
    if (article.summary().isPresent()) {
      xml.element("summary", article.summary().get());
    }
    xml.close();
  }

  private static Moment touched(Community community) {
    Article article = community.article();
    return article.updated().or(article::published).orElseThrow();
  }
}
