package fengcai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fengcai.model.document.Block;
import fengcai.report.font.FontFile;
import fengcai.report.font.FontLibrary;
import fengcai.report.font.FontRole;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/**
 * Characters that fonts lack, and those that show nothing by themselves, as a reader finds them.
 */
class SpecialCharactersTest {

  private static final String STORY =
      "空气里的CO₂少了，H₂O清了，风速3m·s⁻¹；绿地5×10⁶m²，"
          + "一家三口👨\u200d👩\u200d👧来了，灯笼🏮\ufe0f亮了，cafe\u0301开了，社\u200b区\u2060好。";

  private static final String PRINTED =
      "空气里的CO₂少了，H₂O清了，风速3m·s⁻¹；绿地5×10⁶m²，一家三口〓来了，灯笼〓亮了，café开了，社区好。";

  @Test
  void printsSmallFormsAndOneMarkForEachMissingCharacter() throws IOException {
    for (FontLibrary fonts : libraries()) {
      for (Block block :
          List.of(
              new Block.Paragraph(SampleProfile.text(STORY)), new Block.Verbatim(STORY + "\n"))) {
        List<TextPosition> marks = print(fonts, block);
        assertThat(text(marks)).contains(PRINTED);
        for (int i = 0; i + 1 < marks.size(); i++) {
          TextPosition mark = marks.get(i);
          if (mark.getUnicode().equals("〓")) {
            assertThat(mark.getWidth()).isCloseTo(mark.getFontSize(), within(0.05f));
            double next = marks.get(i + 1).getX();
            assertThat(next < mark.getX() || next >= mark.getX() + mark.getWidth() - 0.05)
                .as("nothing stands over the mark")
                .isTrue();
          }
        }
      }
    }
  }

  @Test
  void smallFormsAreSmallerAndStandBelowOrAboveTheLine() throws IOException {
    List<TextPosition> marks =
        print(FontLibrary.builtIn(), new Block.Paragraph(SampleProfile.text(STORY)));
    TextPosition letter = first(marks, "H");
    TextPosition below = first(marks, "₂");
    TextPosition above = first(marks, "⁻");
    assertThat(below.getFontSize())
        .isBetween(letter.getFontSize() / 2, letter.getFontSize() * 0.8f);
    assertThat(below.getYDirAdj()).isGreaterThan(letter.getYDirAdj() + 1);
    assertThat(above.getYDirAdj()).isLessThan(letter.getYDirAdj() - 1);
  }

  private static TextPosition first(List<TextPosition> marks, String text) {
    return marks.stream().filter(mark -> mark.getUnicode().equals(text)).findFirst().orElseThrow();
  }

  /** The faces of the program; with a site's fallback that lacks 〓; in the official style. */
  private static List<FontLibrary> libraries() throws IOException {
    FontLibrary builtIn = FontLibrary.builtIn();
    return List.of(
        builtIn,
        FontLibrary.of(Optional.empty(), Optional.empty(), List.of(latin())),
        FontLibrary.of(Optional.empty(), Optional.of(latin()), List.of(latin())),
        builtIn.with(Map.of(FontRole.BODY, Optional.empty())));
  }

  private static FontFile latin() throws IOException {
    String name = "LiberationSans-Regular.ttf";
    try (InputStream in =
        SpecialCharactersTest.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/" + name)) {
      return new FontFile(name, in.readAllBytes());
    }
  }

  private static String text(List<TextPosition> marks) {
    StringBuilder text = new StringBuilder();
    marks.forEach(mark -> text.append(mark.getUnicode()));
    return text.toString().replaceAll("[ \\u3000]", "");
  }

  private static List<TextPosition> print(FontLibrary fonts, Block block) throws IOException {
    byte[] pdf =
        SampleProfile.print(
                new ReportPrinter(
                    SampleProfile.site(),
                    SampleProfile.theme("showcase"),
                    fonts,
                    SampleProfile::media),
                SampleProfile.bareProfile(),
                List.of(block))
            .pdf();
    List<TextPosition> marks = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              marks.add(text);
            }
          };
      stripper.getText(document);
    }
    return marks;
  }
}
