package fengcai.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Text keeps its contrast whatever accent colour a site has. */
class AccentTest {

  @Test
  void wordsStandOutOnAndInEveryColour() {
    for (int rgb = 0; rgb <= 0xFFFFFF; rgb += 0x030507) {
      String colour = String.format(Locale.ROOT, "#%06X", rgb);
      Accent accent = new Accent(colour);
      assertThat(Accent.contrast(colour, accent.wordsOnIt()))
          .as(colour)
          .isGreaterThanOrEqualTo(4.5);
      assertThat(Accent.contrast("#F6F2EC", accent.asWords()))
          .as(colour)
          .isGreaterThanOrEqualTo(4.5);
      assertThat(Accent.contrast("#F6F2EC", accent.asStrongWords()))
          .as(colour)
          .isGreaterThanOrEqualTo(7);
      assertThat(Accent.contrast("#26221E", accent.asWordsByNight()))
          .as(colour)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void aDarkColourIsUsedAsItIs() {
    assertThat(new Accent("#A61B29").css())
        .startsWith(":root{--accent:#A61B29;--on-accent:#FFFFFF;--accent-words:#A61B29;");
  }
}
