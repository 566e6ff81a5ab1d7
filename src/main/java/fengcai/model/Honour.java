package fengcai.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An honour that communities can hold. One that has a ledger of its own has a slug, and so a page;
 * one that only communities mention has none. The level is empty where neither record nor title
 * tells it.
 */
public record Honour(
    String title,
    Optional<HonourLevel> level,
    Optional<String> grantor,
    Optional<String> description,
    Optional<String> slug) {

  public Honour {
    requireNonNull(title);
    requireNonNull(level);
    requireNonNull(grantor);
    requireNonNull(description);
    requireNonNull(slug);
  }
}
