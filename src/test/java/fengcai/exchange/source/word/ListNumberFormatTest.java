package fengcai.exchange.source.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberFormatTest {

  @ParameterizedTest
  @CsvSource({
    "decimal, 12, 12",
    "unknown, 12, 12",
    "none, 3, ''",
    "chineseCounting, 0, 零",
    "chineseCounting, 10, 十",
    "chineseCountingThousand, 11, 十一",
    "japaneseCounting, 21, 二十一",
    "chineseCounting, 105, 一百零五",
    "chineseCounting, 110, 一百一十",
    "chineseCounting, 1001, 一千零一",
    "chineseCounting, 1010, 一千零一十",
    "chineseCounting, 9999, 九千九百九十九",
    "chineseCounting, 10000, 10000",
    "chineseCounting, -1, -1",
    "ideographTraditional, 1, 甲",
    "ideographTraditional, 10, 癸",
    "decimalEnclosedCircle, 1, ①",
    "decimalEnclosedCircleChinese, 20, ⑳",
    "decimalEnclosedCircle, 21, (21)",
    "decimalEnclosedCircle, 0, (0)",
    "lowerLetter, 1, a",
    "upperLetter, 26, Z",
    "upperLetter, 28, BB",
    "upperLetter, 53, AAA",
    "upperLetter, 260, ZZZZZZZZZZ",
    "upperLetter, 261, 261",
    "lowerLetter, 0, 0",
    "upperRoman, 4, IV",
    "lowerRoman, 1994, mcmxciv",
    "upperRoman, 3999, MMMCMXCIX",
    "upperRoman, 4000, 4000",
    "upperRoman, 0, 0",
  })
  void writesNumbersAsWordDoes(String format, int count, String number) {
    assertThat(new ListNumberFormat().of(format, count)).isEqualTo(number);
  }
}
