package fengcai.exchange.source.word;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.exchange.source.word.WordStyles.ListLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordNumberingTest {

  private static final String LEVELS =
      level(0, 1, "chineseCounting", "%1、") + level(1, 3, "decimal", "%1.%2");

  @Test
  void countsEachLevelWithinTheOneAbove() {
    WordNumbering numbers = numbers(form(0, LEVELS) + list(1, 0, ""));
    assertThat(next(numbers, 1, 0, 1, 1, 0, 1)).containsExactly("一、", "一.3", "一.4", "二、", "二.3");
  }

  @Test
  void namesTheLevelAboveThoughItHasNotBegun() {
    assertThat(next(numbers(form(0, LEVELS) + list(1, 0, "")), 1, 1)).containsExactly("一.3");
  }

  @Test
  void goesOnThroughListsOfOneFormUnlessOneBeginsAnew() {
    String anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='7'/></w:lvlOverride>";
    WordNumbering numbers =
        numbers(form(0, LEVELS) + list(1, 0, "") + list(2, 0, "") + list(3, 0, anew));
    assertThat(next(numbers, 1, 0, 0)).containsExactly("一、", "二、");
    assertThat(next(numbers, 2, 0)).containsExactly("三、");
    assertThat(next(numbers, 3, 0, 0)).containsExactly("七、", "八、");
  }

  @Test
  void takesALevelThatAListStatesItself() {
    String own =
        "<w:lvlOverride w:ilvl='0'>" + level(0, 1, "upperRoman", "(%1)") + "</w:lvlOverride>";
    WordNumbering numbers = numbers(form(0, LEVELS) + list(1, 0, own) + list(2, 0, ""));
    assertThat(next(numbers, 1, 0)).containsExactly("(I)");
    assertThat(next(numbers, 2, 0)).containsExactly("二、");
  }

  @Test
  void marksPoints() {
    WordNumbering numbers = numbers(form(0, level(0, 1, "bullet", "")) + list(1, 0, ""));
    assertThat(next(numbers, 1, 0)).containsExactly(WordNumbering.BULLET);
  }

  @Test
  void isEmptyForWhatIsNotDefined() {
    WordNumbering numbers =
        numbers(form(0, LEVELS + level(2, 1, "", "%3")) + list(1, 0, "") + list(2, 9, ""));
    assertThat(next(numbers, 1, 5, 2)).containsExactly("", "");
    assertThat(next(numbers, 2, 0)).containsExactly("");
    assertThat(next(numbers, 3, 0)).containsExactly("");
    assertThat(next(new WordNumbering(Optional.empty()), 1, 0)).containsExactly("");
  }

  @Test
  void leavesWhatIsNoPlaceForANumberAsItIs() {
    WordNumbering numbers = numbers(form(0, level(0, 1, "decimal", "$%1\\%0")) + list(1, 0, ""));
    assertThat(next(numbers, 1, 0)).containsExactly("$1\\%0");
  }

  private static List<String> next(WordNumbering numbers, int list, int... levels) {
    return IntStream.of(levels)
        .mapToObj(level -> numbers.next(new ListLevel(list, level)))
        .toList();
  }

  private static WordNumbering numbers(String content) {
    return new WordNumbering(Optional.of(WordXml.root(content)));
  }

  private static String form(int number, String levels) {
    return "<w:abstractNum w:abstractNumId='%d'>%s</w:abstractNum>".formatted(number, levels);
  }

  private static String list(int number, int form, String overrides) {
    return "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>"
        .formatted(number, form, overrides);
  }

  private static String level(int level, int start, String format, String text) {
    return "<w:lvl w:ilvl='%d'><w:start w:val='%d'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
        .formatted(level, start, format, text);
  }
}
