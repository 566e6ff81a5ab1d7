package fengcai.plan.annual;

import fengcai.model.HonourLevel;
import fengcai.plan.element.ProfileLink;
import java.util.List;
import java.util.Optional;

/**
 * Honours of one level in a year.
 *
 * @param level empty for those whose level is not known, which come last
 * @param awarded in the year, but for those that have been revoked since
 * @param held how many are held at the year's end
 */
public record AnnualHonours(Optional<HonourLevel> level, List<Awarded> awarded, int held) {

  /** An honour and who received it. */
  public record Awarded(String honour, ProfileLink holder) {}

  /** On a web page no more than so many receivers of a level are named. */
  private static final int NAMED = 20;

  public AnnualHonours {
    awarded = List.copyOf(awarded);
  }

  /** The receivers that a web page names. */
  public List<ProfileLink> named() {
    return awarded.stream().limit(NAMED).map(Awarded::holder).toList();
  }

  /** Whether a web page does not name them all. */
  public boolean isCut() {
    return awarded.size() > NAMED;
  }
}
