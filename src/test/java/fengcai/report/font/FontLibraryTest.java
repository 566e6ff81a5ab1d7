package fengcai.report.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FontLibraryTest {

  private static final int RARE = 0x20BB7;
  private static final int UNASSIGNED = 0x10FFFD;

  private final FontLibrary fonts = FontLibrary.builtIn();

  @Test
  void coversCommonAndRareCharacters() {
    assertThat("西山底中国Aé，“”—…·𠮷㐂".codePoints()).allMatch(fonts::covers);
    assertThat(fonts.covers(UNASSIGNED)).isFalse();
  }

  @Test
  void setsARareCharacterInTheFaceThatHasIt() {
    assertThat(fonts.face(Voice.BODY, RARE)).isNotSameAs(fonts.face(Voice.BODY, '中'));
    assertThat(fonts.face(Voice.BODY, RARE).covers(RARE)).isTrue();
  }

  @Test
  void printsAMarkForWhatNoFaceHas() {
    Face face = fonts.face(Voice.BODY, UNASSIGNED);
    assertThat(fonts.printable(face, UNASSIGNED)).isEqualTo('〓');
    assertThat(fonts.printable(face, '中')).isEqualTo('中');
  }

  @Test
  void prefersTheSitesOwnFaces() {
    FontFile light = FontFile.ofClassPath("fonts/ttf/NotoSansSC/NotoSansSC-Light.ttf");
    FontLibrary own = FontLibrary.of(Optional.of(light), Optional.empty(), List.of());
    String heading = own.face(Voice.HEADING, '中').program().name();
    assertThat(heading).isEqualTo("NotoSansSC-Light");
    assertThat(own.face(Voice.BODY, '中').program().name()).isEqualTo("NotoSansSC-Regular");
  }
}
