package fengcai.data;

import fengcai.plan.SitePlan;
import fengcai.plan.element.Address;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The file {@code robots.txt} (RFC 9309), which excludes the scripts of the search index. */
final class Robots {

  private Robots() {}

  static DataFile of(SitePlan plan) {
    StringBuilder text = new StringBuilder("User-agent: *\n");
    String root =
        plan.publication().site().baseUrl().map(url -> URI.create(url).getRawPath()).orElse("/");
    text.append("Disallow: ").append(root).append("search/index/\n");
    text.append("Disallow: ").append(root).append("search/profiles/\n");
    plan.publication()
        .site()
        .baseUrl()
        .ifPresent(
            url ->
                text.append("\nSitemap: ")
                    .append(url)
                    .append(Sitemap.ADDRESS.published())
                    .append('\n'));
    return new DataFile(
        new Address("robots.txt"),
        List.of(text.toString()),
        () -> text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
