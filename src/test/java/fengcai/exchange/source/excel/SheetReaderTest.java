package fengcai.exchange.source.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.WorkbookSheet;
import fengcai.exchange.source.Xml;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          <c><v>192</v></c>                                | 192
          <c t='n'><v> 1.50 </v></c>                       | 1.5
          <c><v>1e3</v></c>                                | 1000
          <c t='s'><v>1</v></c>                            | 乙
          <c t='s'/>                                       | ""
          <c t='inlineStr'><is><t>甲_x0041_</t></is></c>   | 甲A
          <c t='inlineStr'><is><r><t>甲</t></r><rPh><t>jia</t></rPh><r><t>乙</t></r></is></c> | 甲乙
          <c t='str'><f>A1</f><v>甲_x0041_</v></c>         | 甲A
          <c t='str'><f>A1</f><v/></c>                     | ""
          <c><f>1+2</f><v>3</v></c>                        | 3
          <c t='b'><v>1</v></c>                            | TRUE
          <c t='b'><v>false</v></c>                        | FALSE
          <c t='e'><v>#N/A</v></c>                         | #N/A
          <c t='d'><v>2020-03-26T00:00:00</v></c>          | 2020-03-26
          <c t='d'><v>2020-03-26T00:00:00.000Z</v></c>     | 2020-03-26
          <c t='d'><v>2020-03-26T14:41:51</v></c>          | 2020-03-26 14:41:51
          """)
  void readsCellsOfEachType(String cell, String text) throws IOException, ImportException {
    WorkbookSheet sheet =
        read("<row r='1'>" + cell + "<c t='inlineStr'><is><t>末</t></is></c></row>");
    assertThat(sheet.rows()).isEqualTo(List.of(List.of(text, "末")));
  }

  @ParameterizedTest
  @CsvSource({
    "<c t='n'><v>many</v></c>, many",
    "<c><v>1e999</v></c>, 1e999",
    "<c><v>NaN</v></c>, NaN",
    "<c t='s'><v>2</v></c>, 2",
    "<c t='s'><v>-1</v></c>, -1",
    "<c t='b'><v>yes</v></c>, yes",
    "<c t='odd'><v>1</v></c>, 1",
    "<c><f>A1</f></c>, ''",
    "<c><v>1234567890123456789012x</v></c>, 12345678901234567890…",
  })
  void namesTheCellThatCannotBeRead(String cell, String value) {
    ImportException fault =
        catchThrowableOfType(
            ImportException.class, () -> read("<row r='3'><c r='AB3'/>" + cell + "</row>"));
    assertThat(fault).hasMessage("cell-broken");
    assertThat(fault.arguments()).isEqualTo(List.of("表", "AC3", value));
  }

  @Test
  void putsCellsWhereTheyStand() throws IOException, ImportException {
    WorkbookSheet sheet =
        read(
            "<row><c r='B1'><v>1</v></c><c><v>2</v></c></row>"
                + "<row r='3'><c><v>3</v></c></row><row><c r='$b$4'><v>4</v></c></row>");
    assertThat(sheet.rows())
        .isEqualTo(List.of(List.of("", "1", "2"), List.of(), List.of("3"), List.of("", "4")));
  }

  @ParameterizedTest
  @CsvSource({"甲1", "A0", "ABCD1", "1A", "A1B"})
  void refusesPlacesThatAreNone(String place) {
    ImportException fault =
        catchThrowableOfType(
            ImportException.class, () -> read("<row><c r='" + place + "'><v>1</v></c></row>"));
    assertThat(fault).hasMessage("cell-place");
    assertThat(fault.arguments()).isEqualTo(List.of("表", place));
  }

  @Test
  void spreadsMergedCells() throws IOException, ImportException {
    WorkbookSheet sheet =
        read(
            "<row><c r='A1'><v>1</v></c><c r='C1'><v>2</v></c></row><row><c r='C2'><v>3</v></c></row>",
            "<mergeCells><mergeCell ref='B2:A1'/></mergeCells>");
    assertThat(sheet.rows()).isEqualTo(List.of(List.of("1", "", "2"), List.of("", "", "3")));
    assertThat(sheet.spread()).isEqualTo(List.of(List.of("1", "1", "2"), List.of("1", "1", "3")));
  }

  @Test
  void spreadsMergedCellsOverTheTableOnly() throws IOException, ImportException {
    assertThat(spread("A1:B2").spread())
        .isEqualTo(List.of(List.of("甲", "甲", "丙"), List.of("甲", "甲"), List.of("丁")));
    assertThat(spread("A3:CM91").spread())
        .isEqualTo(List.of(List.of("甲", "", "丙"), List.of(), List.of("丁", "丁", "丁")));
    WorkbookSheet below = spread("A8:C10");
    assertThat(below.spread()).isEqualTo(below.rows());
    assertThat(spread("B3:C3").spread().getLast())
        .as("a range whose first cell is empty")
        .isEqualTo(List.of("丁", "", ""));
  }

  @Test
  void leavesMergedCellsThemselvesAsTheyAre() throws IOException, ImportException {
    assertThat(spread("A1:C3").rows())
        .isEqualTo(List.of(List.of("甲", "", "丙"), List.of(), List.of("丁")));
  }

  @Test
  void limitsTheCellsThatManyRangesFill() throws IOException, ImportException {
    String[] ranges = Collections.nCopies(21, "A1:CV1000").toArray(String[]::new);
    String last = "<row><c r='CV1000'><v>1</v></c></row>";
    assertThat(read(last, merged(Arrays.copyOf(ranges, 20))).spread()).hasSize(1_000);
    assertThatThrownBy(() -> read(last, merged(ranges))).hasMessage("limit-cells");
  }

  @Test
  void joinsCellsThatGoOnInAnotherColumn() throws IOException, ImportException {
    String heading = "<c t='inlineStr'><is><t>%s</t></is></c>";
    WorkbookSheet sheet =
        read(
            "<row>"
                + heading.formatted("事迹")
                + heading.formatted("事迹（续2）")
                + "</row><row><c><v>1</v></c><c><v>2</v></c></row>");
    assertThat(sheet.rows().getLast()).containsExactly("12", "2");
  }

  /** Three rows of cells, some of them merged. */
  private static WorkbookSheet spread(String range) throws IOException, ImportException {
    String cell = "<c r='%s' t='str'><v>%s</v></c>";
    return read(
        "<row>"
            + cell.formatted("A1", "甲")
            + cell.formatted("C1", "丙")
            + "</row><row>"
            + cell.formatted("A3", "丁")
            + "</row>",
        merged(range));
  }

  private static String merged(String... ranges) {
    return Stream.of(ranges)
        .map("<mergeCell ref='%s'/>"::formatted)
        .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>"));
  }

  private static WorkbookSheet read(String rows, String... more)
      throws IOException, ImportException {
    String xml =
        "<worksheet><sheetData>" + rows + "</sheetData>" + String.join("", more) + "</worksheet>";
    CellFormats formats = new CellFormats(false);
    return new SheetReader("表", List.of("甲", "乙"), formats, new CellCollector.Totals())
        .read(Xml.stream(xml));
  }
}
