package fengcai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "192|192",
        "1,280|1280",
        "1.2万|12000",
        "3千万|30000000",
        "一百九十二|192",
        "十五|15",
        "两千零五|2005",
        "一百九|190",
        "一百零九|109",
        "三万二|32000",
        "一亿二千万|120000000",
        "三万亿|3000000000000",
        "二〇二〇|2020"
      })
  void parses(String text, String value) {
    assertThat(ChineseNumber.parse(text).orElseThrow()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "多", "12个", "1,28", "一百三四"})
  void refuses(String text) {
    assertThat(ChineseNumber.parse(text)).isEmpty();
  }

  @Test
  void readsDigitsInSequence() {
    assertThat(ChineseNumber.toArabicDigits("二〇一九")).isEqualTo("2019");
    assertThat(ChineseNumber.toArabicDigits("二○二零")).isEqualTo("2020");
    assertThat(ChineseNumber.toArabicDigits("2021")).isEqualTo("2021");
  }
}
