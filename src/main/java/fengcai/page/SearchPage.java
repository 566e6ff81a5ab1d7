package fengcai.page;

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
