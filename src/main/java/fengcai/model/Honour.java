package fengcai.model;

import java.util.Optional;

/**
 * An honour that communities can hold.
 *
 * @param level empty if neither record nor title states it
 * @param slug the name of its ledger and page; empty if it has none
 * @param roll the official document that lists its holders
 */
public record Honour(
    String title,
    Optional<HonourLevel> level,
    Optional<String> grantor,
    Optional<String> description,
    Optional<String> slug,
    IssuedDocument roll) {

  /** An honour without data of its official document. */
  public Honour(
      String title,
      Optional<HonourLevel> level,
      Optional<String> grantor,
      Optional<String> description,
      Optional<String> slug) {
    this(title, level, grantor, description, slug, IssuedDocument.NONE);
  }
}
