package fengcai.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Characters beyond the BMP wherever the YAML library's buffer may end. */
class CodePointReaderTest {

  private static final String RARE = "𠮷";

  @Test
  void aRareCharacterIsReadAtAnyOffset() {
    YamlReader reader = new YamlReader();
    for (int offset = 1_000; offset <= 5_000; offset++) {
      String name = "甲".repeat(offset - "name: ".length()) + RARE + "社区";
      Problems problems = new Problems("a.yaml");
      Optional<Node> node = reader.read(new SourceFile("a.yaml", "name: " + name + "\n"), problems);
      assertThat(problems.found()).isEmpty();
      assertThat(node).map(CodePointReaderTest::firstValue).contains(name);
    }
  }

  @Test
  void aFormReadsItAtAnyOffset() {
    for (int offset = 1_000; offset <= 5_000; offset++) {
      String name = "甲".repeat(offset - "name: ".length()) + RARE + "社区";
      String text = "name: " + name + "\n";
      Optional<YamlPart> part = YamlPart.of(text);
      assertThat(part).map(it -> text.substring(it.from(), it.to())).contains(text.strip());
    }
  }

  @Test
  void manyOfThemAreReadWhole() {
    String name = RARE.repeat(20_000);
    Problems problems = new Problems("a.yaml");
    Optional<Node> node =
        new YamlReader().read(new SourceFile("a.yaml", "name: x" + name + "\n"), problems);
    assertThat(node).map(CodePointReaderTest::firstValue).contains("x" + name);
  }

  private static String firstValue(Node node) {
    return ((Node.Scalar) ((Node.Mapping) node).entries().getFirst().value()).text();
  }
}
