package fengcai.report;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.report.block.Slab;
import fengcai.report.block.Theme;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static final Theme THEME = Theme.of(SampleProfile.theme("gongwen"), "#A61B29");

  @Test
  void theClosingNoteStandsOnTheLastEvenPageIfThereIsRoom() {
    assertThat(sheets(1)).extracting(sheet -> sheet.part().isPresent()).containsExactly(true, true);
  }

  @Test
  void afterABlankPageNeitherItNorTheClosingNoteIsNumbered() {
    assertThat(sheets(2))
        .extracting(sheet -> sheet.part().isPresent())
        .containsExactly(true, true, false, false);
  }

  /** Full pages of text with a 版记. */
  private static List<Sheet> sheets(int pages) {
    Slab full = slab(THEME.paper().depth());
    return Sheet.of(
        List.of(
            new Part(
                "",
                Part.Start.NEXT,
                false,
                Optional.empty(),
                Collections.nCopies(pages, full),
                Optional.of(slab(40)))),
        THEME);
  }

  private static Slab slab(double height) {
    return new Slab(height, 0, false, Optional.empty(), (canvas, top) -> {});
  }
}
