package fengcai.testdata;

import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.FreePage;
import fengcai.model.Honour;
import fengcai.model.Publication;
import fengcai.model.Site;
import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import fengcai.model.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds a {@link Publication}; by default an empty one of a minimal site. */
public final class PublicationBuilder {

  private Site site = new SiteBuilder().build();
  private final List<Region> regions = new ArrayList<>();
  private final List<Campaign> campaigns = new ArrayList<>();
  private List<Honour> honours = List.of();
  private List<Community> communities = List.of();
  private List<FreePage> pages = List.of();

  public PublicationBuilder site(Site value) {
    site = value;
    return this;
  }

  public PublicationBuilder region(String code, String name) {
    regions.add(regionOf(code, name));
    return this;
  }

  public PublicationBuilder campaign(Campaign value) {
    campaigns.add(value);
    return this;
  }

  public PublicationBuilder honours(List<Honour> values) {
    honours = values;
    return this;
  }

  public PublicationBuilder communities(List<Community> values) {
    communities = values;
    return this;
  }

  public PublicationBuilder pages(List<FreePage> values) {
    pages = values;
    return this;
  }

  public Publication build() {
    return new Publication(site, new Regions(regions), campaigns, honours, communities, pages);
  }

  public static Region regionOf(String code, String name) {
    return new Region(
        new RegionCode(code), name, Optional.empty(), Optional.empty(), OptionalInt.empty());
  }
}
