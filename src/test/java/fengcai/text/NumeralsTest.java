package fengcai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumeralsTest {

  private final Numerals numerals = new Numerals();

  @Test
  void writesChineseNumeralsThatAreParsedAgain() {
    assertThat(numerals.chinese(0)).isEqualTo("零");
    assertThat(numerals.chinese(10)).isEqualTo("十");
    assertThat(numerals.chinese(21)).isEqualTo("二十一");
    assertThat(numerals.chinese(105)).isEqualTo("一百零五");
    assertThat(numerals.chinese(110)).isEqualTo("一百一十");
    assertThat(numerals.chinese(1010)).isEqualTo("一千零一十");
    for (int number = 0; number < 10_000; number++) {
      String text = numerals.chinese(number);
      assertThat(ChineseNumber.parse(text)).as(text).contains(BigDecimal.valueOf(number));
    }
  }

  @Test
  void writesRomanNumerals() {
    assertThat(numerals.roman(4)).isEqualTo("IV");
    assertThat(numerals.roman(1949)).isEqualTo("MCMXLIX");
    assertThat(numerals.roman(3999)).isEqualTo("MMMCMXCIX");
    assertThat(numerals.roman(0)).isEqualTo("0");
    assertThat(numerals.roman(4000)).isEqualTo("4000");
  }
}
