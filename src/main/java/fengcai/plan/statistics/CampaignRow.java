package fengcai.plan.statistics;

import fengcai.plan.element.PageLink;
import fengcai.plan.element.StageState;
import java.util.Optional;

/** A campaign with its stage on the day of the build and the sums over those who take part. */
public record CampaignRow(PageLink campaign, Optional<StageState> stage, Totals totals) {}
