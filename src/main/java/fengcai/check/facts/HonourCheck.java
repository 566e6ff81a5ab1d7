package fengcai.check.facts;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Positions;
import fengcai.diagnostic.Rule;
import fengcai.model.Award;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.HonourTitle;
import fengcai.model.Publication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the level of honours against their titles, and their years against the dates. */
public final class HonourCheck implements FactCheck {

  @Override
  public List<Diagnostic> check(Publication publication, Positions positions, LocalDate today) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, CommunityId> namedBy = new HashMap<>();
    for (Community community : publication.communities()) {
      for (Award award : community.awards()) {
        namedBy.putIfAbsent(award.honour().title(), community.id());
        if (award.year().isPresent() && award.year().getAsInt() > today.getYear()) {
          found.add(
              Diagnostic.of(
                  Rule.HONOUR_AFTER_TODAY,
                  positions.award(community.id(), award.honour().title()),
                  award.honour().title(),
                  award.year().getAsInt()));
          continue;
        }
        afterPublication(community, award, positions).ifPresent(found::add);
      }
    }
    for (Honour honour : publication.honours()) {
      Optional<HonourLevel> named = HonourTitle.named(honour.title(), publication.regions());
      if (honour.level().isEmpty()) {
        found.add(
            Diagnostic.of(
                Rule.HONOUR_LEVEL_UNKNOWN, position(honour, namedBy, positions), honour.title()));
      } else if (named.isPresent() && !named.equals(honour.level())) {
        found.add(
            Diagnostic.of(
                Rule.HONOUR_LEVEL,
                position(honour, namedBy, positions),
                honour.title(),
                named.get().label(),
                honour.level().get().label()));
      }
    }
    return found;
  }

  /** An honour of a year after the profile's last change. */
  private static Optional<Diagnostic> afterPublication(
      Community community, Award award, Positions positions) {
    Optional<Integer> written =
        community
            .article()
            .updated()
            .or(community.article()::published)
            .map(moment -> moment.date().getYear());
    return written.isPresent()
            && award.year().isPresent()
            && award.year().getAsInt() > written.get()
        ? Optional.of(
            Diagnostic.of(
                Rule.HONOUR_AFTER_PUBLICATION,
                positions.award(community.id(), award.honour().title()),
                award.honour().title(),
                award.year().getAsInt(),
                written.get()))
        : Optional.empty();
  }

  private static Position position(
      Honour honour, Map<String, CommunityId> namedBy, Positions positions) {
    CommunityId holder = namedBy.get(honour.title());
    if (honour.slug().isPresent()) {
      return positions.honour(honour.slug().get(), "level");
    }
    return holder == null ? positions.site("name") : positions.award(holder, honour.title());
  }
}
