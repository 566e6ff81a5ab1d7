package fengcai.page;

import java.util.List;

/** 名单: who holds an honour, in listing order. */
public record HonourRollReport(Address address, HonourPage honour, List<PlacedAward> holders)
    implements Report {
  public HonourRollReport {
    holders = List.copyOf(holders);
  }
}
