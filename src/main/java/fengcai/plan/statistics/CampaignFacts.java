package fengcai.plan.statistics;

import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.plan.element.Address;
import fengcai.plan.element.PageLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A campaign with the live profiles that take part and the sums over them. */
public record CampaignFacts(Campaign campaign, List<Community> participants, Totals totals) {
  public CampaignFacts {
    participants = List.copyOf(participants);
  }

  public PageLink link() {
    return new PageLink(campaign.name(), Address.campaign(campaign.id()));
  }

  /** In the order of the campaign's categories; those under no category last. */
  public Map<Optional<String>, List<Community>> byCategory() {
    Map<Optional<String>, List<Community>> all =
        participants.stream()
            .collect(Collectors.groupingBy(c -> c.participation().orElseThrow().category()));
    Map<Optional<String>, List<Community>> ordered = new LinkedHashMap<>();
    Stream.concat(
            campaign.categories().stream().map(Optional::of), Stream.of(Optional.<String>empty()))
        .forEach(name -> Optional.ofNullable(all.get(name)).ifPresent(of -> ordered.put(name, of)));
    return ordered;
  }
}
