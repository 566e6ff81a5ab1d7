package fengcai.plan.element;

import fengcai.model.HonourLevel;
import java.util.Optional;

/**
 * How many honours of a level there are, and how often they are held: once for each holder.
 *
 * @param level empty for honours whose level is not known
 */
public record LevelSum(Optional<HonourLevel> level, int honours, int held) {}
