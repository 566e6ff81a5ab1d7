package fengcai.data;

import fengcai.page.SitePlan;
import java.util.ArrayList;
import java.util.List;

/** Everything the site offers to programs rather than to readers. */
public final class DataFiles {
  private DataFiles() {}

  /** The files in a fixed order; feed and site map only where the site's address is known. */
  public static List<DataFile> of(SitePlan plan) {
    List<DataFile> files = new ArrayList<>();
    files.add(CommunitiesJson.of(plan));
    files.add(CommunitiesCsv.of(plan));
    plan.publication()
        .site()
        .baseUrl()
        .ifPresent(
            baseUrl -> {
              files.add(Feed.of(plan, baseUrl));
              files.add(Sitemap.of(plan, baseUrl));
            });
    return files;
  }
}
