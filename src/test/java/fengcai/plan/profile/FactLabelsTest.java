package fengcai.plan.profile;

import static org.assertj.core.api.Assertions.assertThatCode;

import fengcai.model.Community;
import fengcai.plan.element.Phrases;
import fengcai.testdata.CommunityBuilder;
import fengcai.testdata.FullRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactLabelsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 26);

  private static final List<Phrases> TEXTS =
      List.of(
          Phrases.of("page", Locale.CHINESE),
          Phrases.of("page", Locale.ENGLISH),
          Phrases.of("report", Locale.CHINESE),
          Phrases.of("report", Locale.ENGLISH));

  @Test
  void everyFactHasItsLabelAndUnit() {
    Community bare = new CommunityBuilder("990101/a", "甲社区").build();
    Stream.of(FullRecord.of(Community.class), bare)
        .map(community -> Profile.of(community, DAY, "示例市", List.of(), Optional.empty()))
        .flatMap(profile -> profile.facts().stream())
        .forEach(fact -> TEXTS.forEach(texts -> check(fact, texts)));
  }

  private static void check(Fact fact, Phrases texts) {
    assertThatCode(
            () -> {
              texts.of("fact." + fact.name());
              if (fact.amount()) {
                texts.of("fact." + fact.name() + ".value", fact.value());
              }
              fact.notes().forEach(texts::of);
            })
        .as(fact.name())
        .doesNotThrowAnyException();
  }
}
