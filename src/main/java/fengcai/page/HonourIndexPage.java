package fengcai.page;

import java.util.List;

public record HonourIndexPage(List<LevelGroup<HonourEntry>> levels) implements Page {
  @Override
  public Address address() {
    return Address.HONOURS;
  }
}
