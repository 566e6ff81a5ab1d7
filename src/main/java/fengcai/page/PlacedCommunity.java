package fengcai.page;

import fengcai.model.Community;

/** A community with the full name of its division (张家口市桥西区). */
public record PlacedCommunity(Community community, String region) {

  /** Division and street, as far as the street is known. */
  public String place() {
    return region + community.street().orElse("");
  }
}
