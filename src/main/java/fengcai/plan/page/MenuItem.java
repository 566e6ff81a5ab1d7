package fengcai.plan.page;

import fengcai.plan.element.Address;

/** A free page in the menu of every page. */
public record MenuItem(String path, String title) {
  public Address address() {
    return Address.page(path);
  }
}
