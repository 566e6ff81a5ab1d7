package fengcai.plan.statistics;

import fengcai.plan.element.Address;
import java.util.List;
import java.util.Optional;

/**
 * An honour in a list.
 *
 * @param address of its page, if it has one
 * @param total how many communities hold it
 * @param holders those that are named; none where the honour's page names them
 */
public record HonourEntry(
    String title,
    Optional<Address> address,
    Optional<String> grantor,
    int total,
    List<Holder> holders) {
  public HonourEntry {
    holders = List.copyOf(holders);
  }

  /** Whether not all holders are named. */
  public boolean isCut() {
    return holders.size() < total;
  }
}
