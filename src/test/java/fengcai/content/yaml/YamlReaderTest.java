package fengcai.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.content.keys.RecordKind;
import fengcai.content.source.Problems;
import fengcai.content.source.SourceFile;
import fengcai.content.source.SourceLines;
import fengcai.content.source.SourcePosition;
import fengcai.content.yaml.Node.Mapping;
import fengcai.content.yaml.Node.Scalar;
import fengcai.content.yaml.Node.Style;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Values, ranges and source positions of what the YAML parser reads. */
class YamlReaderTest {

  private static final String RARE = "𠮷";
  private static final long SEED = 20261128;

  @Test
  void aRareCharacterIsReadAtAnyOffset() {
    for (int offset = 1_000; offset <= 5_000; offset++) {
      String name = "甲".repeat(offset - "name: ".length()) + RARE + "社区";
      String text = "name: " + name + "\n";
      Node node = read(text);
      assertThat(first(node).text()).isEqualTo(name);
      assertThat(text.substring(node.from(), node.to())).isEqualTo(text.strip());
    }
  }

  @Test
  void manyOfThemAreReadWhole() {
    String name = RARE.repeat(20_000);
    assertThat(first(read("name: x" + name + "\n")).text()).isEqualTo("x" + name);
  }

  @Test
  void eachScalarHasItsStyleAndRange() {
    Map<String, Style> scalars =
        Map.of(
            "甲 乙", Style.PLAIN,
            "'甲''乙'", Style.SINGLE_QUOTED,
            "\"甲\\n乙\"", Style.DOUBLE_QUOTED,
            "|\n  甲\n\n  乙", Style.LITERAL,
            ">-\n  甲\n  乙", Style.FOLDED,
            "&a |\n  甲", Style.LITERAL,
            "!!str '甲'", Style.SINGLE_QUOTED,
            "", Style.PLAIN);
    scalars.forEach(
        (written, style) -> {
          String text =
              RARE + ": " + written + " # 注\n名: 乙\n".substring(written.contains("\n") ? 4 : 0);
          Scalar scalar = first(read(text));
          assertThat(scalar.style()).as(text).isEqualTo(style);
          assertThat(text.substring(scalar.from(), scalar.to())).isEqualTo(written);
        });
  }

  /** The character at the position of each of a value's characters is that character. */
  @Test
  void eachCharacterOfAScalarHasItsPosition() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      String text = "甲" + RARE + ": " + scalar(random) + "\n乙: 丙\n";
      Scalar scalar = first(read(text));
      SourceLines source = SourceLines.of(text);
      TextPosition place = TextPosition.of(scalar, source);
      for (int at = 0; at < scalar.text().length(); at++) {
        char c = scalar.text().charAt(at);
        if (!Character.isWhitespace(c) && !Character.isLowSurrogate(c)) {
          String written = text.substring(source.offset(place.at(at)));
          assertThat(written.charAt(0) == c || written.startsWith("\\") || written.startsWith("''"))
              .as("%s%nat %d: %s", text, at, written)
              .isTrue();
        }
      }
    }
  }

  @Test
  void escapesFoldsAndIndentsAreCounted() {
    assertThat(at("a: \"甲\\t 乙\\u3000丙\"\n", "乙")).isEqualTo(new SourcePosition(1, 9));
    assertThat(at("a: \"甲\\t 乙\\u3000丙\"\n", "丙")).isEqualTo(new SourcePosition(1, 16));
    assertThat(at("a: >\n  甲\n  乙 丙\n", "丙")).isEqualTo(new SourcePosition(3, 5));
    assertThat(at("a: |2\n    甲\n\n  乙 丙\n", " 丙")).isEqualTo(new SourcePosition(4, 4));
    assertThat(at("a: 甲\n  乙 丙\n", "丙")).isEqualTo(new SourcePosition(2, 5));
  }

  private static SourcePosition at(String text, String part) {
    Scalar scalar = first(read(text));
    return TextPosition.of(scalar, SourceLines.of(text)).at(scalar.text().indexOf(part));
  }

  private static String scalar(Random random) {
    String[] words = {"甲", "乙丙", RARE, "a", "b c", "《丁》", "\u3000戊"};
    StringBuilder text = new StringBuilder();
    int style = random.nextInt(5);
    text.append(new String[] {"甲", "'", "\"", "|\n  甲", ">-\n  甲"}[style]);
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      text.append(words[random.nextInt(words.length)]);
      switch (random.nextInt(6)) {
        case 0 -> text.append("\n  ").append(style > 2 ? "" : " ".repeat(random.nextInt(3)));
        case 1 -> text.append(style > 2 ? "\n\n   " : " ");
        case 2 -> text.append(style == 2 ? "\\t\\\"\\U00020BB7\\u4e00\\\n  " : "");
        case 3 -> text.append(style == 1 ? "''" : "");
        default -> text.append("，");
      }
    }
    text.append("末");
    return text.append(style == 1 ? "'" : style == 2 ? "\"" : "").toString();
  }

  private static Node read(String text) {
    Problems problems = new Problems("a.yaml");
    Optional<Node> node =
        new YamlReader(RecordKind::knows).read(new SourceFile("a.yaml", text), problems);
    assertThat(problems.found()).as(text).isEmpty();
    return node.orElseThrow();
  }

  private static Scalar first(Node node) {
    return (Scalar) ((Mapping) node).entries().getFirst().value();
  }
}
