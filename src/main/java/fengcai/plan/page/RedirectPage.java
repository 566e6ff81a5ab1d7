package fengcai.plan.page;

import fengcai.diagnostic.Position;
import fengcai.diagnostic.Positions;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.FreePage;
import fengcai.plan.element.Address;
import fengcai.plan.element.PageLink;
import fengcai.plan.statistics.SiteFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A former address that leads to another page.
 *
 * @param community whose record has the alias; empty for a free page's
 */
public record RedirectPage(Address address, PageLink target, Optional<CommunityId> community)
    implements Page {

  static List<Page> all(SiteFacts facts, List<FreePage> freePages) {
    List<Page> redirects = new ArrayList<>();
    for (Community community : facts.communities()) {
      PageLink target = new PageLink(community.article().title(), Address.profile(community.id()));
      for (String alias : community.listing().aliases()) {
        redirects.add(new RedirectPage(Address.page(alias), target, Optional.of(community.id())));
      }
    }
    for (FreePage page : freePages) {
      PageLink target = new PageLink(page.title(), Address.page(page.path()));
      for (String alias : page.aliases()) {
        redirects.add(new RedirectPage(Address.page(alias), target, Optional.empty()));
      }
    }
    return redirects;
  }

  @Override
  public String template() {
    return "redirect";
  }

  @Override
  public AddressOrigin addressOrigin() {
    return AddressOrigin.ALIAS;
  }

  @Override
  public Position position(Positions positions) {
    return community
        .map(id -> positions.community(id, "aliases"))
        .orElseGet(() -> positions.page(target.address().folder(), "aliases"));
  }
}
