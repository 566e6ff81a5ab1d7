package fengcai.plan.page;

import fengcai.plan.element.Address;
import fengcai.plan.element.LevelGroup;
import fengcai.plan.element.Phrase;
import fengcai.plan.statistics.HonourEntry;
import fengcai.plan.statistics.SiteFacts;
import java.util.List;
import java.util.Optional;

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

  @Override
  public Optional<Phrase> columnName() {
    return Optional.of(Phrase.of("menu.honours"));
  }
}
