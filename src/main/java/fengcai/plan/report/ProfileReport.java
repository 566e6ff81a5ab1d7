package fengcai.plan.report;

import fengcai.plan.element.Address;
import fengcai.plan.element.Phrase;
import fengcai.plan.profile.Profile;
import java.util.List;

/** One profile. */
public record ProfileReport(Profile profile) implements Report {
  @Override
  public Address address() {
    return profile.report();
  }

  @Override
  public List<Profile> profiles() {
    return List.of(profile);
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
