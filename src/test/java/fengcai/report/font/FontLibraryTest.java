package fengcai.report.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FontLibraryTest {

  private static final int RARE = 0x20BB7;
  private static final int UNASSIGNED = 0x10FFFD;
  private static final FontFile LATIN =
      FontFile.ofClassPath("org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

  private final FontLibrary fonts = FontLibrary.builtIn();

  @Test
  void coversCommonAndRareCharacters() {
    assertThat("西山底中国Aé，“”—…·𠮷㐂".codePoints()).allMatch(fonts::covers);
    assertThat(fonts.covers(UNASSIGNED)).isFalse();
  }

  @Test
  void setsARareCharacterInTheFaceThatHasIt() {
    assertThat(fonts.face(FontRole.BODY, RARE)).isNotSameAs(fonts.face(FontRole.BODY, '中'));
    assertThat(fonts.face(FontRole.BODY, RARE).covers(RARE)).isTrue();
  }

  @Test
  void printsAMarkForWhatNoFaceHas() {
    Glyph mark = fonts.glyph(FontRole.BODY, UNASSIGNED);
    assertThat(mark.text()).isEqualTo("〓");
    assertThat(mark.advance()).isEqualTo(1000);
    assertThat(fonts.glyph(FontRole.BODY, '中').text()).isEqualTo("中");
  }

  /** A face of Latin letters, as a site may name one that lacks the mark itself. */
  @Test
  void takesTheMarkFromAFaceThatHasIt() {
    FontLibrary latin = FontLibrary.of(Optional.empty(), Optional.empty(), List.of(LATIN));
    for (FontRole role : FontRole.values()) {
      Glyph mark = latin.glyph(role, UNASSIGNED);
      assertThat(mark.face().covers('〓')).as(role.name()).isTrue();
      assertThat(mark.advance()).as(role.name()).isEqualTo(1000);
    }
    FontLibrary first = FontLibrary.of(Optional.of(LATIN), Optional.of(LATIN), List.of());
    assertThat(first.glyph(FontRole.BODY, UNASSIGNED).advance()).isEqualTo(1000);
  }

  @Test
  void drawsSmallFormsThatNoFaceHasAsPlainOnes() {
    for (int digit = 0; digit < 10; digit++) {
      Glyph below = fonts.glyph(FontRole.BODY, 0x2080 + digit);
      assertThat(below.drawn()).isEqualTo(String.valueOf(digit));
      assertThat(below.text().codePointAt(0)).isEqualTo(0x2080 + digit);
      assertThat(below.scale()).isBetween(0.5, 0.8);
      assertThat(below.rise()).isNegative();
      assertThat(fonts.covers(0x2080 + digit)).isTrue();
    }
    assertThat(fonts.glyph(FontRole.BODY, '⁻').drawn()).isEqualTo("−");
    assertThat(fonts.glyph(FontRole.BODY, '⁻').rise()).isPositive();
    assertThat(fonts.glyph(FontRole.BODY, '²').drawn()).as("its face has it").isEqualTo("²");
  }

  @Test
  void setsAMarkWithTheLetterThatItBelongsTo() {
    assertThat(texts("e\u0301")).containsExactly("é");
    assertThat(texts("x\u0301")).containsExactly("x\u0301");
    assertThat(texts("1\u20e3")).as("a mark that no face has").containsExactly("1", "〓");
    assertThat(texts("👨👩👧")).as("one missing character").containsExactly("〓");
  }

  private List<String> texts(String grapheme) {
    return fonts.glyphs(FontRole.BODY, grapheme).stream().map(Glyph::text).toList();
  }

  @Test
  void prefersTheSitesOwnFaces() {
    FontFile light = FontFile.ofClassPath("fonts/ttf/NotoSansSC/NotoSansSC-Light.ttf");
    FontLibrary own = FontLibrary.of(Optional.of(light), Optional.empty(), List.of());
    String heading = own.face(FontRole.HEADING, '中').program().name();
    assertThat(heading).isEqualTo("NotoSansSC-Light");
    assertThat(own.face(FontRole.BODY, '中').program().name()).isEqualTo("NotoSansSC-Regular");
  }
}
