package fengcai.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a:hover, b > c { color: red; margin: 0 auto }  | a:hover,b > c{color: red;margin: 0 auto}
          a { }  /* {never;} */ b/* */c { x: calc(1px + 2px) } | a{}b c{x: calc(1px + 2px)}
          a::before { content: "{ ; /* , */" }            | a::before{content: "{ ; /* , */"}
          a { content: '\\'  ,'; background: url(a , b.png) } | a{content: '\\'  ,';background: url(a , b.png)}
          a { x: 1 } /* open                              | a{x: 1}/* open
          """)
  void dropsOnlyWhatMeansNothing(String css, String compact) {
    assertThat(Stylesheet.compact(css).replaceAll("} +", "}").strip()).isEqualTo(compact);
  }
}
