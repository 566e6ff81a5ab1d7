package fengcai.report.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts installed on a machine, found by the names they bear. */
class SystemFontsTest {

  private static final FontFile LIGHT =
      FontFile.ofClassPath("fonts/ttf/NotoSansSC/NotoSansSC-Light.ttf");

  @TempDir private Path folder;

  @BeforeEach
  void install() throws IOException {
    Path below = Files.createDirectories(folder.resolve("truetype/noto"));
    Files.write(below.resolve("a.ttf"), LIGHT.bytes());
    Files.writeString(folder.resolve("broken.ttf"), "no font at all, though it says so");
    Files.writeString(folder.resolve("empty.ttc"), "");
    Files.writeString(folder.resolve("readme.txt"), "Noto Sans SC Light");
  }

  @Test
  void findsAFontByFamilyAndFullNameWhateverTheCase() {
    SystemFonts fonts = new SystemFonts(List.of(folder, folder.resolve("absent")));
    String file = folder.resolve("truetype/noto/a.ttf").toString();
    assertThat(fonts.find("Noto Sans SC Light")).contains(file);
    assertThat(fonts.find("noto sans sc light")).contains(file);
    assertThat(fonts.find("NotoSansSC-Light")).contains(file);
    assertThat(fonts.find("仿宋")).isEmpty();
  }

  @Test
  void takesTheRegularFaceOfAFamily() throws IOException {
    Files.write(folder.resolve("0-bold.ttf"), weight("Bold"));
    Files.write(folder.resolve("1-regular.ttf"), weight("Regular"));
    SystemFonts fonts = new SystemFonts(List.of(folder));
    assertThat(fonts.find("Noto Sans SC")).contains(folder.resolve("1-regular.ttf").toString());
    assertThat(fonts.find("NotoSansSC-Bold")).contains(folder.resolve("0-bold.ttf").toString());
  }

  private static byte[] weight(String weight) {
    return FontFile.ofClassPath("fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf").bytes();
  }

  @Test
  void putsAFontThatWasFoundBeforeTheBuiltInOnes() {
    FontLibrary builtIn = FontLibrary.builtIn();
    FontLibrary with = builtIn.with(Map.of(FontRole.BODY, Optional.of(LIGHT)));
    assertThat(with.face(FontRole.BODY, '中')).isNotSameAs(builtIn.face(FontRole.BODY, '中'));
    assertThat(with.face(FontRole.HEADING, '中')).isSameAs(builtIn.face(FontRole.HEADING, '中'));
    with.face(FontRole.BODY, 0x20BB7);
    with.face(FontRole.BODY, 0x2A6A5);
    assertThat(with.borrowed(FontRole.BODY))
        .as("what no font has is borrowed of none")
        .isEqualTo("𠮷");
  }

  @Test
  void letsTheSongFaceStandInForAFontThatIsNotToBeHad() {
    FontLibrary fonts =
        FontLibrary.builtIn()
            .with(Map.of(FontRole.BODY, Optional.empty(), FontRole.TITLE, Optional.empty()));
    assertThat(fonts.face(FontRole.BODY, '中')).isSameAs(fonts.face(FontRole.STRONG, 0x20BB7));
    assertThat(fonts.face(FontRole.TITLE, '中')).isSameAs(fonts.face(FontRole.STRONG, '中'));
  }
}
