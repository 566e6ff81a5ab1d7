package fengcai.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressSlugTest {

  @ParameterizedTest
  @CsvSource({
    "长寿里社区, changshouli",
    "长风社区, changfeng",
    "单家庄社区, shanjiazhuang",
    "蔚州社区, yuzhou",
    "绿洲社区, lvzhou",
    "吕祖庙社区, lvzumiao",
    "乐亭路社区, laotinglu",
    "重庆路社区居民委员会, chongqinglu",
    "con社区, con-1"
  })
  void readsNamesAsPeopleDo(String name, String slug) {
    assertThat(new AddressSlug().of(name)).isEqualTo(slug);
  }
}
