package fengcai.model;

import java.util.Optional;

/**
 * An honour that communities can hold. One that has a ledger of its own has a slug, and so a page;
 * one that only communities mention has none. The level is empty where neither record nor title
 * tells it.
 *
 * @param roll how the 名单 of its holders is issued
 */
public record Honour(
    String title,
    Optional<HonourLevel> level,
    Optional<String> grantor,
    Optional<String> description,
    Optional<String> slug,
    Issue roll) {

  /** An honour whose 名单 has no number. */
  public Honour(
      String title,
      Optional<HonourLevel> level,
      Optional<String> grantor,
      Optional<String> description,
      Optional<String> slug) {
    this(title, level, grantor, description, slug, Issue.NONE);
  }
}
