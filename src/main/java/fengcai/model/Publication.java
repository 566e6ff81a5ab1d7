package fengcai.model;

import java.util.List;

/**
 * Everything that was recorded, except stories. Communities are by address, honours by level then
 * title, campaigns and free pages by address.
 */
public record Publication(
    Site site,
    Regions regions,
    List<Campaign> campaigns,
    List<Honour> honours,
    List<Community> communities,
    List<FreePage> pages) {

  public Publication {
    campaigns = List.copyOf(campaigns);
    honours = List.copyOf(honours);
    communities = List.copyOf(communities);
    pages = List.copyOf(pages);
  }
}
