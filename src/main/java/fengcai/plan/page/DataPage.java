package fengcai.plan.page;

import fengcai.plan.element.Address;
import fengcai.plan.element.Phrase;
import java.util.Optional;

/** The tables that can be downloaded, with a dictionary of their columns. */
public record DataPage() implements Page {
  @Override
  public Address address() {
    return Address.DATA;
  }

  @Override
  public String template() {
    return "data";
  }

  @Override
  public Optional<Phrase> columnName() {
    return Optional.of(Phrase.of("data.title"));
  }
}
