package fengcai.page;

/** One profile. */
public record ProfileReport(Profile profile) implements Report {
  @Override
  public Address address() {
    return profile.report();
  }

  @Override
  public ReportKind kind() {
    return ReportKind.PROFILE;
  }

  @Override
  public Phrase title() {
    return Phrase.of("title.profile", profile.byline().title());
  }
}
