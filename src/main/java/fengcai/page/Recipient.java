package fengcai.page;

import fengcai.model.Award;
import fengcai.model.Community;

/** A community with one award it holds. */
public record Recipient(Community community, Award award) {}
