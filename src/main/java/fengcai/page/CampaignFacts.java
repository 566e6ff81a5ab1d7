package fengcai.page;

import fengcai.model.Campaign;
import fengcai.model.Community;
import java.util.List;

/** A campaign with the live profiles that take part and the sums over them. */
public record CampaignFacts(Campaign campaign, List<Community> participants, Totals totals) {
  public CampaignFacts {
    participants = List.copyOf(participants);
  }

  PageLink link() {
    return new PageLink(campaign.name(), Address.campaign(campaign.id()));
  }
}
