package fengcai.plan.element;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.time.PartialDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 6);

  @ParameterizedTest
  @CsvSource({
    "zh, 2020年3月6日, 2020年3月, 2020年, 3月6日, 2020.3",
    "en, 6 March 2020, March 2020, 2020, 6 March, 2020-03"
  })
  void writesDatesInTheFormOfTheLanguage(
      String language, String day, String month, String year, String monthDay, String shortMonth) {
    Phrases phrases = Phrases.of("page", Locale.forLanguageTag(language));
    OptionalInt march = OptionalInt.of(3);
    assertThat(phrases.date(DAY)).isEqualTo(day);
    assertThat(phrases.date(new PartialDate(2020, march, OptionalInt.of(6)))).isEqualTo(day);
    assertThat(phrases.date(new PartialDate(2020, march, OptionalInt.empty()))).isEqualTo(month);
    assertThat(phrases.date(new PartialDate(2020, OptionalInt.empty(), OptionalInt.empty())))
        .isEqualTo(year);
    assertThat(phrases.monthDay(DAY)).isEqualTo(monthDay);
    assertThat(phrases.shortMonth(DAY)).isEqualTo(shortMonth);
  }
}
