package fengcai.data;

import fengcai.plan.SitePlan;
import fengcai.plan.element.Address;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The file {@code robots.txt} (RFC 9309), which excludes the scripts of the search index. */
final class Robots {

  private Robots() {}

  static DataFile of(SitePlan plan) {
    Optional<String> base = plan.publication().site().baseUrl();
    String root = base.map(url -> URI.create(url).getRawPath()).orElse("/");
    String text =
        "User-agent: *\n"
            + ("Disallow: " + root + "search/index/\n")
            + ("Disallow: " + root + "search/profiles/\n")
            + base.map(url -> "\nSitemap: " + url + Sitemap.ADDRESS.published() + "\n").orElse("");
    return new DataFile(
        new Address("robots.txt"), List.of(text), () -> text.getBytes(StandardCharsets.UTF_8));
  }
}
