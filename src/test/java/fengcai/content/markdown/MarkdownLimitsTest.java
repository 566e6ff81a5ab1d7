package fengcai.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLimitsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* * * * * * * * * * * * * * * * * * * * * * * * *",
        "- - - - - - - - - - - - - - - - - - - - - - - - -",
        "- 一\n  - 二\n    - 三\n      1. 四\n         > 五\n\n- 六",
        "> 一\n> > 二\n> > > 三",
        "1. 一\n\n2. 二\n\n3. 三"
      })
  void ordinaryTextIsWithinThem(String text) {
    assertThat(MarkdownLimits.check(text)).isEmpty();
  }

  @Test
  void manyItemsInARowAreNotDeep() {
    assertThat(MarkdownLimits.check("- 一项\n".repeat(5_000))).isEmpty();
  }

  @Test
  void linesOfCodeAreNoParagraph() {
    assertThat(MarkdownLimits.check("```\n" + "[<a>]\n".repeat(2_000) + "```\n")).isEmpty();
  }

  @Test
  void aFenceThatIsNoneHidesNothing() {
    String lines = "甲\n".repeat(MarkdownLimits.LINES + 1);
    assertThat(bound("``` a`b\n" + lines)).contains("lines");
    assertThat(bound("> ```\n" + lines)).contains("lines");
    assertThat(bound("    ```\n" + lines)).contains("lines");
    assertThat(bound("```\n```\n" + lines)).contains("lines");
  }

  @Test
  void depthCountsAcrossLines() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= MarkdownLimits.BLOCK_DEPTH; i++) {
      text.append("  ".repeat(i)).append("- 甲\n");
    }
    assertThat(bound(text.toString())).contains("blocks");
  }

  @Test
  void aBlankLineBeginsAnew() {
    String half = "[甲]".repeat(MarkdownLimits.BRACKETS / 2 + 1);
    assertThat(bound(half + "\n" + half)).contains("brackets");
    assertThat(bound(half + "\n\n" + half)).isEmpty();
  }

  private static Optional<String> bound(String text) {
    return MarkdownLimits.check(text).map(MarkdownLimits.Excess::bound);
  }
}
