package fengcai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Dates and numbers as they are printed. */
class DatesTest {

  private static final LocalDateTime TIME = LocalDateTime.of(2020, 3, 26, 14, 41, 51);
  private static final LocalDate DAY = TIME.toLocalDate();

  @Test
  void writesDatesAsFarAsTheyAreKnown() {
    assertThat(Dates.chinese(DAY)).isEqualTo("2020年3月26日");
    assertThat(Dates.withoutYear(DAY)).isEqualTo("3月26日");
    assertThat(Dates.chinese(2020, OptionalInt.of(3), OptionalInt.empty())).isEqualTo("2020年3月");
    assertThat(Dates.exact(DAY, Optional.of(TIME.toLocalTime()))).isEqualTo("2020-03-26 14:41:51");
    assertThat(Dates.exact(DAY, Optional.empty())).isEqualTo("2020-03-26");
    assertThat(Dates.minute(TIME)).isEqualTo("2020-03-26 14:41");
    assertThat(Dates.iso(TIME)).isEqualTo("2020-03-26T14:41:51+08:00");
  }

  @Test
  void writesNumbersWithCommas() {
    assertThat(Digits.grouped(1234567)).isEqualTo("1,234,567");
    assertThat(Digits.grouped(new BigDecimal("1234.50"))).isEqualTo("1,234.5");
    assertThat(Digits.signed(new BigDecimal("1234.5"))).isEqualTo("+1,234.5");
    assertThat(Digits.signed(new BigDecimal("-9.0"))).isEqualTo("−9.0");
    assertThat(Digits.signed(BigDecimal.ZERO)).isEqualTo("0");
  }
}
