package fengcai.page;

import fengcai.model.HonourLevel;
import java.util.List;
import java.util.Optional;

/**
 * Honours of one level in a year.
 *
 * @param level empty for those whose level is not known, which come last
 * @param awarded in the year, but for those that have been revoked since
 * @param held at the year's end
 */
public record AnnualHonours(Optional<HonourLevel> level, List<PlacedAward> awarded, int held) {
  public AnnualHonours {
    awarded = List.copyOf(awarded);
  }
}
