package fengcai.plan.page;

import fengcai.plan.element.Address;

/** What a server shows in the place of a page that does not exist. */
public record NotFoundPage() implements Page {
  @Override
  public Address address() {
    return Address.NOT_FOUND;
  }

  @Override
  public String template() {
    return "404";
  }
}
