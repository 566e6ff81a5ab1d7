package fengcai.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  private static final int FIRST_HAN = 0x4e00;
  private static final int HAN = 0x9fff - FIRST_HAN + 1;

  @ParameterizedTest
  @CsvSource({
    "西山底社区, xi shan di she qu",
    "重庆, chong qing",
    "重阳, zhong yang",
    "吕梁, lu liang",
    "第3社区, di3she qu"
  })
  void readsNames(String name, String syllables) {
    assertThat(Pinyin.plain().syllables(name)).isEqualTo(syllables);
  }

  @Test
  void keepsTheDiaeresis() {
    assertThat(Pinyin.withDiaeresis().syllables("吕梁")).isEqualTo("lü liang");
  }

  @Test
  void readsEveryTextAsIcuDoes() {
    Transliterator icu = Transliterator.getInstance("Han-Latin; NFD; [:Mn:] Remove; NFC");
    Pinyin pinyin = Pinyin.plain();
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(5); j >= 0; j--) {
        text.append((char) (FIRST_HAN + random.nextInt(HAN)));
      }
      if (random.nextInt(4) == 0) {
        text.insert(random.nextInt(text.length()), "重庆藏文秘鲁A1，".charAt(random.nextInt(9)));
      }
      assertThat(pinyin.syllables(text.toString()))
          .as(text.toString())
          .isEqualTo(icu.transliterate(text.toString()).toLowerCase(Locale.ROOT));
    }
  }
}
