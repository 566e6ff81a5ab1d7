package fengcai.page;

import fengcai.model.Award;

/** An award with who holds or held it. */
public record PlacedAward(PlacedCommunity holder, Award award) {}
