package fengcai.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.report.box.Box;
import fengcai.report.box.Paragraphs;
import fengcai.report.box.TextArea;
import fengcai.report.box.Theme;
import fengcai.report.box.VerticalList;
import fengcai.report.font.FontRole;
import fengcai.report.text.Ink;
import fengcai.report.text.Style;
import fengcai.report.typeset.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PaginatorTest {

  private static final Theme.Paper PAPER =
      new Theme.Paper(100, 100, 0, 0, 100, 100, 100, 0, 100, 0, 0);

  /** A type area that begins 2 below the first line's upper edge, and ends 3 above the last's. */
  private static final Theme.Paper TYPE_AREA =
      new Theme.Paper(100, 100, 0, 0, 100, 100, 100, 2, 97, 0, 0);

  @Test
  void shrinksAPictureToKeepItOnItsPage() {
    Box picture =
        new Box(
            60,
            0,
            false,
            Optional.empty(),
            (canvas, top) -> {},
            Optional.of(new Box.Shrinking(36, height -> slab(height, 0))));
    assertThat(tops(List.of(slab(50, 0), picture))).containsExactly(List.of(0.0, 50.0));
    assertThat(tops(List.of(slab(70, 0), picture))).containsExactly(List.of(0.0), List.of(0.0));
  }

  @Test
  void shrinksAPictureForAShortTableThatFollows() {
    Box picture =
        new Box(
            60,
            0,
            false,
            Optional.empty(),
            (canvas, top) -> {},
            Optional.of(new Box.Shrinking(30, height -> slab(height, 0))));
    Box row = slab(10, 0);
    Box kept = row.keptWithNext();
    assertThat(tops(List.of(slab(20, 0), picture, kept, kept, kept, row)))
        .containsExactly(List.of(0.0, 20.0, 60.0, 70.0, 80.0, 90.0));
    assertThat(tops(List.of(slab(40, 0), picture, kept, kept, kept, row)))
        .containsExactly(List.of(0.0, 40.0), List.of(0.0, 10.0, 20.0, 30.0));
  }

  @Test
  void fillsPagesAndDropsTheAirAtTheirTops() {
    List<Box> boxes = List.of(slab(40, 0), slab(40, 15), slab(40, 15));
    assertThat(tops(boxes)).containsExactly(List.of(0.0, 55.0), List.of(0.0));
  }

  @Test
  void keepsAHeadingWithWhatFollows() {
    List<Box> boxes = List.of(slab(70, 0), slab(20, 0).keptWithNext(), slab(20, 0));
    assertThat(tops(boxes)).containsExactly(List.of(0.0), List.of(0.0, 20.0));
  }

  @Test
  void dividesWhatIsKeptTogetherIfItExceedsAPage() {
    List<Box> boxes = List.of(slab(60, 0).keptWithNext(), slab(60, 0).keptWithNext(), slab(60, 0));
    assertThat(tops(boxes)).containsExactly(List.of(0.0), List.of(0.0), List.of(0.0));
  }

  @Test
  void repeatsATablesHead() {
    Box head = slab(10, 0);
    Box row = new Box(45, 0, false, Optional.of(head), (canvas, top) -> {});
    assertThat(tops(List.of(head.keptWithNext(), row, row, row)))
        .containsExactly(List.of(0.0, 10.0, 55.0), List.of(0.0, 10.0));
  }

  @Test
  void aLineOfTheGridKeepsHalfALineFromWhatIsNotOnIt() {
    assertThat(onGrid(slab(19.8, 0), slab(10, 5))).containsExactly(0.0, 30.0);
    assertThat(onGrid(slab(13, 0), slab(10, 5))).containsExactly(0.0, 20.0);
    assertThat(onGrid(slab(19.8, 0), slab(10, 0))).containsExactly(0.0, 20.0);
    assertThat(onGrid(slab(20, 0), slab(10, 2))).containsExactly(0.0, 20.0);
  }

  @Test
  void whatIsNotOnTheGridKeepsToTheTypeArea() {
    List<Box> boxes = List.of(slab(30, 0), slab(64, 0), slab(65.5, 0), slab(10, 0), slab(20, 0));
    assertThat(
            Paginator.pages(boxes, TYPE_AREA, OptionalDouble.of(10)).stream()
                .map(page -> page.stream().map(Paginator.Placed::top).toList()))
        .containsExactly(List.of(2.0, 32.0), List.of(2.0, 70.0), List.of(2.0));
  }

  @Test
  void countsTheLinesOfAPageFromWhereItsGridBegins() {
    Box head = slab(33, 0).startingGrid();
    assertThat(onGrid(head, slab(10, 10), slab(10, 4), slab(10, 6)))
        .containsExactly(0.0, 43.0, 53.0, 73.0);
  }

  @Test
  void whatClosesATextStandsOnThePageBeforeWhereThatCanTakeIt() {
    Box chart =
        new Box(
            40,
            10,
            false,
            Optional.empty(),
            (canvas, top) -> {},
            Optional.of(new Box.Shrinking(30, height -> slab(height, 0))));
    Box closing = slab(20, 10).asClosing();
    assertThat(tops(List.of(slab(25, 0), chart, closing))).as("with less air").hasSize(1);
    assertThat(tops(List.of(slab(35, 0), chart, closing))).as("and a lower chart").hasSize(1);
    assertThat(tops(List.of(slab(42, 0), chart, slab(10, 0).asClosing())))
        .containsExactly(List.of(0.0, 51.0, 88.5));
  }

  @Test
  void whatClosesATextStandsOnNoPageByItself() {
    Box row = slab(20, 0);
    Box closing = slab(30, 0).asClosing();
    assertThat(tops(List.of(slab(40, 0), row, row, row, closing)))
        .containsExactly(List.of(0.0, 40.0, 60.0), List.of(0.0, 20.0));
    assertThat(tops(List.of(slab(40, 0), row.keptWithNext(), row, row, closing)))
        .containsExactly(List.of(0.0, 40.0, 60.0), List.of(0.0, 20.0));
    assertThat(tops(List.of(slab(60, 0), slab(40, 0), closing)))
        .containsExactly(List.of(0.0), List.of(0.0, 40.0));
    assertThat(tops(List.of(slab(99, 0), closing))).as("nothing can").hasSize(2);
  }

  @Test
  void aRowThatGoesOverTakesItsHeadWithIt() {
    Box head = slab(10, 0);
    Box row = new Box(30, 0, false, Optional.of(head), (canvas, top) -> {});
    assertThat(tops(List.of(head.keptWithNext(), row, row, row, slab(20, 0).asClosing())))
        .containsExactly(List.of(0.0, 10.0, 40.0), List.of(0.0, 10.0, 40.0));
  }

  private static List<Double> onGrid(Box... boxes) {
    return Paginator.pages(List.of(boxes), PAPER, OptionalDouble.of(10)).getFirst().stream()
        .map(Paginator.Placed::top)
        .toList();
  }

  @Test
  void leavesNoLineAlone() {
    for (int before = 1; before < 12; before++) {
      for (int length = 2; length < 12; length++) {
        VerticalList flow = new VerticalList();
        for (int i = 0; i < before; i++) {
          flow.add(10, false, (canvas, top) -> {});
        }
        TextArea area = new TextArea(0, 100, Style.of(FontRole.BODY, 10, new Ink(0, 0, 0)), 10, 0);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < length; i++) {
          lines.add(Line.EMPTY);
        }
        Paragraphs.add(flow, lines, area);
        int first = Paginator.pages(flow.boxes(), PAPER, OptionalDouble.empty()).getFirst().size();
        assertThat(first - before).isNotEqualTo(1);
        assertThat(before + length - first).isNotEqualTo(1);
      }
    }
  }

  private static Box slab(double height, double above) {
    return new Box(height, above, false, Optional.empty(), (canvas, top) -> {});
  }

  private static List<List<Double>> tops(List<Box> boxes) {
    return Paginator.pages(boxes, PAPER, OptionalDouble.empty()).stream()
        .map(page -> page.stream().map(Paginator.Placed::top).toList())
        .toList();
  }
}
