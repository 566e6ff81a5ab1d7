package fengcai.model;

import fengcai.model.region.RegionCode;

/** Identifies a community by region and slug, as in the address of its profile: 130703/xishandi. */
public record CommunityId(RegionCode region, String slug) implements Comparable<CommunityId> {

  /** The address without leading or trailing slash. */
  public String path() {
    return region.digits() + "/" + slug;
  }

  @Override
  public int compareTo(CommunityId other) {
    int byRegion = region.compareTo(other.region);
    return byRegion != 0 ? byRegion : slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return path();
  }
}
