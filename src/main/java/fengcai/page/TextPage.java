package fengcai.page;

import fengcai.model.FreePage;

public record TextPage(FreePage text) implements Page {
  @Override
  public Address address() {
    return Address.page(text.path());
  }
}
