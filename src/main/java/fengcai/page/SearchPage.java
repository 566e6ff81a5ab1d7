package fengcai.page;

public record SearchPage() implements Page {
  @Override
  public Address address() {
    return Address.SEARCH;
  }
}
