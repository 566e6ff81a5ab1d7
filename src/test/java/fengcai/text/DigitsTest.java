package fengcai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 7, 999, 1000, 12345, 999999, 1000000, -999, -1000, -1234567, 1L << 62})
  void groupsWholeNumbersAsJavaDoes(long number) {
    assertThat(Digits.grouped(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
    assertThat(Digits.grouped(BigDecimal.valueOf(number))).isEqualTo(Digits.grouped(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.00|0|0.00",
        "1200|1,200|+1,200",
        "1.2E+3|1,200|+1,200",
        "1234.50|1,234.5|+1,234.50",
        "1000.12345|1,000.12345|+1,000.12345",
        "-0.5|-0.5|−0.5",
        "-100.0|-100|−100.0",
        "-123456.7|-123,456.7|−123,456.7",
      })
  void groupsThousandsBeforeThePoint(BigDecimal number, String grouped, String signed) {
    assertThat(Digits.grouped(number)).isEqualTo(grouped);
    assertThat(Digits.signed(number)).isEqualTo(signed);
  }
}
