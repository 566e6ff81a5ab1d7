package fengcai.page;

/** One profile. */
public record ProfileReport(ProfilePage page) implements Report {
  @Override
  public Address address() {
    return page.report();
  }
}
