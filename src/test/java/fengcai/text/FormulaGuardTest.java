package fengcai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet takes no text for a formula, and every text comes back. */
class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1", "+1", "-队", "@队", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠甲", "'=1", "''＝1"
      })
  void guardsFormulas(String text) {
    assertThat(FormulaGuard.add(text)).isEqualTo("'" + text);
    assertThat(FormulaGuard.remove("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'", "''", "'甲'", "甲=1", " =1", "1-2"})
  void leavesOtherTexts(String text) {
    assertThat(FormulaGuard.add(text)).isEqualTo(text);
    assertThat(FormulaGuard.remove(text)).isEqualTo(text);
  }
}
