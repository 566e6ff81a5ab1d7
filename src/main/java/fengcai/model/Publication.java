package fengcai.model;

import fengcai.model.region.Regions;
import java.util.List;

/**
 * All facts, without texts.
 *
 * @param campaigns by id
 * @param honours by level, the highest first, then by title
 * @param communities by address
 * @param pages by address
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
