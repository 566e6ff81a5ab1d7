package fengcai.page;

public record NotFoundPage() implements Page {
  @Override
  public Address address() {
    return Address.NOT_FOUND;
  }
}
