package fengcai.check.facts;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Positions;
import fengcai.diagnostic.Rule;
import fengcai.model.Publication;
import fengcai.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks that a site states what the rules for its kind of office require. */
public final class SiteCheck implements FactCheck {

  @Override
  public List<Diagnostic> check(Publication publication, Positions positions, LocalDate today) {
    Site site = publication.site();
    return required(site).entrySet().stream()
        .filter(item -> !item.getValue())
        .map(
            item ->
                Diagnostic.of(
                    Rule.FOOT_MISSING,
                    positions.site("rules"),
                    new MessageTerm("rules." + site.rules()),
                    new MessageTerm("foot." + item.getKey())))
        .toList();
  }

  /** The required items and whether they are present (政府网站网页标签规范; 政府网站与政务新媒体检查指标). */
  private static Map<String, Boolean> required(Site site) {
    Map<String, Boolean> items = new TreeMap<>();
    boolean reachable = site.contact().phone().isPresent() || site.contact().email().isPresent();
    switch (site.rules()) {
      case GOV -> {
        items.put("baseUrl", site.baseUrl().isPresent());
        items.put("contact", reachable);
        items.put("icp", site.filing().icp().isPresent());
        items.put("mark", site.filing().mark().isPresent());
        items.put("policeNo", site.filing().policeNo().isPresent());
        items.put("siteIdCode", site.filing().siteIdCode().isPresent());
      }
      case MEDIA -> {
        items.put("baseUrl", site.baseUrl().isPresent());
        items.put("contact", reachable);
        items.put("icp", site.filing().icp().isPresent());
      }
      case PARTY -> {}
    }
    return items;
  }
}
