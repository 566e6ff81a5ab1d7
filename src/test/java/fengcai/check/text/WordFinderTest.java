package fengcai.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFinderTest {

  @Test
  void findsWordsThatBeginAlikeOrOverlap() {
    WordFinder finder = new WordFinder(List.of("志愿", "志愿者", "者队", "队伍", "志气", ""));
    assertThat(finder.in("志愿者队")).containsExactlyInAnyOrder("志愿", "志愿者", "者队");
    assertThat(finder.in("队")).isEmpty();
    assertThat(finder.in("")).isEmpty();
  }
}
