package fengcai.model;

import java.util.Optional;

/** A community's part in a campaign. */
public record Participation(String campaign, Optional<String> category) {}
