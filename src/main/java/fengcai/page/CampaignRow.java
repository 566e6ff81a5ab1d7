package fengcai.page;

import fengcai.model.Campaign;
import fengcai.model.Stage;
import java.util.Optional;

/** A campaign with its stage on the day of the build and the sums over those who take part. */
public record CampaignRow(Campaign campaign, Optional<Stage> stage, Totals totals) {}
