package fengcai.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengcai.exchange.SheetXml.Range;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedCellsTest {

  private static final List<List<String>> ROWS =
      List.of(List.of("甲", "", "丙"), List.of(), List.of("丁"));

  @Test
  void copiesATextIntoAllCellsOfARange() throws ImportFault {
    assertThat(MergedCells.spread(ROWS, List.of(new Range(0, 0, 1, 1))))
        .isEqualTo(List.of(List.of("甲", "甲", "丙"), List.of("甲", "甲"), List.of("丁")));
  }

  @Test
  void endsWithTheTable() throws ImportFault {
    assertThat(MergedCells.spread(ROWS, List.of(new Range(2, 0, 90, 90))))
        .isEqualTo(List.of(ROWS.get(0), List.of(), List.of("丁", "丁", "丁")));
    assertThat(MergedCells.spread(ROWS, List.of(new Range(7, 0, 9, 2)))).isEqualTo(ROWS);
    assertThat(MergedCells.spread(ROWS, List.of(new Range(2, 1, 2, 2))).getLast())
        .as("a range whose first cell is empty")
        .isEqualTo(List.of("丁", "", ""));
  }

  @Test
  void leavesTheRowsThatItIsGiven() throws ImportFault {
    MergedCells.spread(ROWS, List.of(new Range(0, 0, 2, 2)));
    assertThat(ROWS.get(1)).isEmpty();
  }

  @Test
  void countsWhatManyRangesWrite() {
    List<List<String>> rows = Collections.nCopies(1_000, Collections.nCopies(100, ""));
    List<Range> ranges = Collections.nCopies(21, new Range(0, 0, 999, 99));
    assertThatThrownBy(() -> MergedCells.spread(rows, ranges)).hasMessage("limit-cells");
  }
}
