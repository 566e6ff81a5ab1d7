package fengcai.model;

import java.util.Optional;

/** The campaign, by id, and category in which a community takes part. */
public record Participation(String campaign, Optional<String> category) {}
