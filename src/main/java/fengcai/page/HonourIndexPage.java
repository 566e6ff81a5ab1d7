package fengcai.page;

import java.util.List;

/** Every honour that has a page or a holder, by level. */
public record HonourIndexPage(List<LevelGroup<HonourEntry>> levels) implements Page {

  static HonourIndexPage of(SiteFacts facts) {
    return new HonourIndexPage(facts.honours().levels(Integer.MAX_VALUE, Integer.MAX_VALUE));
  }

  @Override
  public Address address() {
    return Address.HONOURS;
  }

  @Override
  public String template() {
    return "honours";
  }
}
