package fengcai.exchange.source.word;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.exchange.source.word.WordStyles.ListLevel;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordStylesTest {

  private static final String NUMBERED =
      "<w:numPr><w:ilvl w:val='2'/><w:numId w:val='5'/></w:numPr>";

  private static final WordStyles STYLES =
      new WordStyles(
          Optional.of(
              WordXml.root(
                  style("title", "Title", "", "")
                      + style("h1", "heading 1", "", "")
                      + style("h3", "标题 3", "", "")
                      + style("h9", "heading 9", "", "")
                      + style("own", "我的标题", "h1", "")
                      + style("round", "绕圈", "round", "")
                      + style("list", "列表", "", "<w:pPr>" + NUMBERED + "</w:pPr>")
                      + style("below", "列表下", "list", ""))));

  @ParameterizedTest
  @CsvSource({"title, 0", "h1, 1", "h3, 3", "own, 1", "h9, ", "round, ", "missing, "})
  void tellsHeadingsByTheirStyles(String style, Integer level) {
    WordElement paragraph = paragraph("<w:pStyle w:val='" + style + "'/>");
    assertThat(STYLES.heading(paragraph).stream().boxed().findFirst())
        .isEqualTo(Optional.ofNullable(level));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "5, 6", "6, ", "9, "})
  void tellsHeadingsByTheirOutlineLevel(String outline, Integer level) {
    WordElement paragraph = paragraph("<w:outlineLvl w:val='" + outline + "'/>");
    assertThat(STYLES.heading(paragraph).stream().boxed().findFirst())
        .isEqualTo(Optional.ofNullable(level));
  }

  @Test
  void findsTheListOfAParagraphOrItsStyle() {
    assertThat(STYLES.list(paragraph(NUMBERED))).contains(new ListLevel(5, 2));
    assertThat(STYLES.list(paragraph("<w:pStyle w:val='below'/>"))).contains(new ListLevel(5, 2));
    assertThat(STYLES.list(paragraph("<w:numPr><w:numId w:val='7'/></w:numPr>")))
        .contains(new ListLevel(7, 0));
    assertThat(STYLES.list(paragraph(NUMBERED.replace("'2'", "'12'"))))
        .as("the deepest level that Word has")
        .contains(new ListLevel(5, 8));
    assertThat(STYLES.list(paragraph("<w:pStyle w:val='h1'/>"))).isEmpty();
    assertThat(STYLES.list(paragraph("<w:pStyle w:val='round'/>"))).isEmpty();
    assertThat(STYLES.list(paragraph("<w:pStyle w:val='list'/><w:numPr/>")))
        .as("a paragraph that leaves the list of its style")
        .isEmpty();
  }

  @Test
  void knowsNothingWithoutStyles() {
    WordStyles none = new WordStyles(Optional.empty());
    assertThat(none.heading(paragraph("<w:pStyle w:val='h1'/>"))).isEmpty();
    assertThat(none.list(paragraph(NUMBERED))).contains(new ListLevel(5, 2));
  }

  private static WordElement paragraph(String properties) {
    return WordXml.root("<w:pPr>" + properties + "</w:pPr>");
  }

  private static String style(String id, String name, String base, String more) {
    return "<w:style w:styleId='%s'><w:name w:val='%s'/><w:basedOn w:val='%s'/>%s</w:style>"
        .formatted(id, name, base, more);
  }
}
