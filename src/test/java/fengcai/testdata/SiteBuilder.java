package fengcai.testdata;

import fengcai.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a {@link Site}; by default one that states only what {@code site.yaml} requires. */
public final class SiteBuilder {

  private String name = "示例网站";
  private String office = "示例办公室";
  private Optional<String> description = Optional.empty();
  private Optional<String> baseUrl = Optional.empty();
  private Site.Contact contact =
      new Site.Contact(Optional.empty(), Optional.empty(), Optional.empty());
  private Site.Filing filing = Site.Filing.NONE;
  private String accent = "#A61B29";
  private final List<Site.Channel> channels = new ArrayList<>();
  private Optional<String> comment = Optional.empty();
  private Optional<Site.Letterhead> letterhead = Optional.empty();
  private String lang = "zh-CN";

  public SiteBuilder name(String value) {
    name = value;
    return this;
  }

  public SiteBuilder office(String value) {
    office = value;
    return this;
  }

  public SiteBuilder description(String value) {
    description = Optional.of(value);
    return this;
  }

  public SiteBuilder baseUrl(String value) {
    baseUrl = Optional.of(value);
    return this;
  }

  public SiteBuilder contact(String phone, String email, String address) {
    contact = new Site.Contact(Optional.of(phone), Optional.of(email), Optional.of(address));
    return this;
  }

  public SiteBuilder filing(String icp, String policeNo, String siteIdCode, String mark) {
    filing =
        new Site.Filing(
            Optional.of(icp), Optional.of(policeNo), Optional.of(siteIdCode), Optional.of(mark));
    return this;
  }

  public SiteBuilder accent(String value) {
    accent = value;
    return this;
  }

  public SiteBuilder channel(String title, String url) {
    channels.add(new Site.Channel(title, Optional.of(url), Optional.empty()));
    return this;
  }

  public SiteBuilder comment(String url) {
    comment = Optional.of(url);
    return this;
  }

  public SiteBuilder letterhead(String issuer, List<String> copies, String printer) {
    letterhead = Optional.of(new Site.Letterhead(issuer, copies, Optional.of(printer)));
    return this;
  }

  public SiteBuilder lang(String value) {
    lang = value;
    return this;
  }

  public Site build() {
    return new Site(
        name,
        office,
        description,
        baseUrl,
        contact,
        filing,
        Site.Rules.PARTY,
        accent,
        Optional.empty(),
        channels,
        comment,
        Site.Fonts.NONE,
        letterhead,
        lang);
  }
}
