package fengcai.plan.profile;

import fengcai.plan.element.ProfileLink;
import fengcai.plan.element.RegisteredCount;
import java.util.Optional;

/** A community in a table: its latest count and how many honours it holds. */
public record ProfileRow(ProfileLink community, Optional<RegisteredCount> count, int honours) {}
