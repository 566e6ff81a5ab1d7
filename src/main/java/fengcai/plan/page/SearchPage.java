package fengcai.plan.page;

import fengcai.plan.element.Address;
import fengcai.plan.element.Phrase;
import java.util.Optional;

/** Where profiles are searched. */
public record SearchPage() implements Page {
  @Override
  public Address address() {
    return Address.SEARCH;
  }

  @Override
  public String template() {
    return "search";
  }

  @Override
  public Optional<Phrase> columnName() {
    return Optional.of(Phrase.of("search.title"));
  }
}
