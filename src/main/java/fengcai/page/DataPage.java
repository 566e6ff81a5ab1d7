package fengcai.page;

/** What there is to be downloaded, and what it means. */
public record DataPage() implements Page {
  @Override
  public Address address() {
    return Address.DATA;
  }
}
