package fengcai.plan.page;

import fengcai.diagnostic.Position;
import fengcai.diagnostic.Positions;
import fengcai.model.Community;
import fengcai.model.Stories;
import fengcai.model.document.Block;
import fengcai.plan.element.Address;
import fengcai.plan.element.PageLink;
import fengcai.plan.element.Phrase;
import fengcai.plan.element.ProfileLink;
import fengcai.plan.element.ReportLink;
import fengcai.plan.profile.Profile;
import fengcai.plan.statistics.SiteFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of a profile.
 *
 * @param trail links to its division and those above it, the topmost first
 * @param previous the profile before it in its division, by title
 * @param next the one after it
 * @param related profiles worth reading after it, by title
 */
public record ProfilePage(
    Profile profile,
    List<PageLink> trail,
    Optional<PageLink> previous,
    Optional<PageLink> next,
    List<ProfileLink> related)
    implements Page {

  static List<Page> all(SiteFacts facts) {
    RelatedProfiles related = new RelatedProfiles(facts.communities());
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < facts.communities().size(); i++) {
      Community community = facts.communities().get(i);
      pages.add(
          new ProfilePage(
              facts.profile(community),
              facts.trail(community.id().region()),
              neighbour(facts.communities(), i, -1),
              neighbour(facts.communities(), i, 1),
              related.of(community).stream().map(facts::titleLink).toList()));
    }
    return pages;
  }

  /** The next profile of the same division; a reader is not led out of it. */
  private static Optional<PageLink> neighbour(List<Community> profiles, int index, int step) {
    int other = index + step;
    return other >= 0
            && other < profiles.size()
            && profiles.get(other).id().region().equals(profiles.get(index).id().region())
        ? Optional.of(
            new PageLink(
                profiles.get(other).article().title(), Address.profile(profiles.get(other).id())))
        : Optional.empty();
  }

  @Override
  public Address address() {
    return profile.address();
  }

  /** The address of its report. */
  public Address report() {
    return profile.report();
  }

  @Override
  public String template() {
    return "profile";
  }

  @Override
  public List<ReportLink> reports() {
    return List.of(new ReportLink(report(), Phrase.of("report.profile")));
  }

  @Override
  public List<Block> text(Stories stories) {
    return profile.story(stories);
  }

  @Override
  public AddressOrigin addressOrigin() {
    return AddressOrigin.RECORD;
  }

  @Override
  public Position position(Positions positions) {
    return positions.community(profile.id(), "name");
  }
}
