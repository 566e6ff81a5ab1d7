package fengcai.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonourColumnTest {

  @ParameterizedTest
  @CsvSource({
    "社区, COMMUNITY, true",
    "获 奖 单 位, COMMUNITY, true",
    "荣誉名称, TITLE, true",
    "名称, TITLE, false",
    "'名 称', TITLE, false",
    "授予时间, YEAR, true",
    "级别, LEVEL, true",
    "授予机关, GRANTOR, true",
    "有效期至, VALID_UNTIL, true",
    "备注, , false",
    "获奖单位名称, , false",
  })
  void knowsTheHeadingsOfOffices(String heading, HonourColumn column, boolean telling) {
    assertThat(HonourColumn.of(heading)).isEqualTo(Optional.ofNullable(column));
    assertThat(HonourColumn.isTelling(heading)).isEqualTo(telling);
  }
}
