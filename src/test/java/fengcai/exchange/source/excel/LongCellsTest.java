package fengcai.exchange.source.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.exchange.source.WorkbookSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongCellsTest {

  private static final int LONGEST = 32_767;

  @Test
  void goesOnInColumnsOfItsOwn() {
    String text = "甲".repeat(LONGEST) + "乙".repeat(LONGEST) + "丙";
    WorkbookSheet sheet =
        new WorkbookSheet("表", List.of(List.of("事迹", "备注"), List.of(text, "一"), List.of("短", "二")));
    WorkbookSheet split = LongCells.split(sheet);
    assertThat(split.headings()).containsExactly("事迹", "备注", "事迹（续2）", "事迹（续3）");
    assertThat(split.body().getFirst())
        .containsExactly("甲".repeat(LONGEST), "一", "乙".repeat(LONGEST), "丙");
    assertThat(split.body().getLast()).containsExactly("短", "二", "", "");
    assertThat(LongCells.join(split).body())
        .extracting(row -> row.subList(0, 2))
        .isEqualTo(sheet.body());
  }

  @Test
  void leavesOtherTablesAlone() {
    WorkbookSheet sheet =
        new WorkbookSheet("表", List.of(List.of("事迹", "别的（续2）"), List.of("甲".repeat(LONGEST), "乙")));
    assertThat(LongCells.split(sheet)).isEqualTo(sheet);
    assertThat(LongCells.join(sheet)).isEqualTo(sheet);
    assertThat(LongCells.isContinuation("事迹（续2）")).isTrue();
    assertThat(LongCells.isContinuation("事迹（续）")).isFalse();
  }
}
