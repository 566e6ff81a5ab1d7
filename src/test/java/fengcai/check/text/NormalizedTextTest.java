package fengcai.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Position;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormalizedTextTest {

  private static final NormalizedText PROSE =
      NormalizedText.of(new Passage("story", "社区的社区", at -> new Position("a.yaml", 1, at + 1)));

  @Test
  void aWordStandsWhereItBegins() {
    assertThat(PROSE.places("社区")).containsExactly(0, 3);
  }

  /** The title of a ledger that has none. */
  @Test
  void anEmptyWordStandsNowhere() {
    List<Integer> places =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> PROSE.places(""));
    assertThat(places).isEmpty();
  }
}
