package fengcai.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** A community's part in a campaign. */
public record Participation(String campaign, Optional<String> category) {

  public Participation {
    requireNonNull(campaign);
    requireNonNull(category);
  }
}
