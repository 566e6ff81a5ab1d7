package fengcai.plan.statistics;

import fengcai.plan.element.ProfileLink;
import java.util.List;

/** Communities that are named in a sentence, in listing order. */
public record NameList(List<ProfileLink> all) {

  /** A web page names no more than so many, and says how many there are. */
  private static final int NAMED = 60;

  public NameList {
    all = List.copyOf(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public int total() {
    return all.size();
  }

  /** Those that a web page names. */
  public List<ProfileLink> named() {
    return all.subList(0, Math.min(NAMED, all.size()));
  }

  /** Whether a web page does not name them all. */
  public boolean isCut() {
    return all.size() > NAMED;
  }
}
