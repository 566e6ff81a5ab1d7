package fengcai.testdata;

import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import java.util.Optional;

/** Builds an {@link Honour}; by default one that has no ledger, and so no page. */
public final class HonourBuilder {

  private final String title;
  private final HonourLevel level;
  private Optional<String> grantor = Optional.empty();
  private Optional<String> description = Optional.empty();
  private Optional<String> slug = Optional.empty();

  public HonourBuilder(String title, HonourLevel level) {
    this.title = title;
    this.level = level;
  }

  public HonourBuilder grantor(String value) {
    grantor = Optional.of(value);
    return this;
  }

  public HonourBuilder description(String value) {
    description = Optional.of(value);
    return this;
  }

  public HonourBuilder slug(String value) {
    slug = Optional.of(value);
    return this;
  }

  public Honour build() {
    return new Honour(title, Optional.of(level), grantor, description, slug);
  }
}
