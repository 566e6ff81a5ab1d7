package fengcai.plan.page;

import fengcai.plan.element.Address;

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
}
