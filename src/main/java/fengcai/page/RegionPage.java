package fengcai.page;

import fengcai.model.Community;
import fengcai.model.Region;
import java.util.List;

/**
 * A division: {@code chain} leads from the topmost division to this one. {@code communities} are
 * all below it, or only its own where those would be too many for one page.
 */
public record RegionPage(
    Region region,
    List<Region> chain,
    Totals totals,
    List<RegionRow> subregions,
    List<Community> communities)
    implements Page {
  @Override
  public Address address() {
    return Address.region(region.code());
  }
}
