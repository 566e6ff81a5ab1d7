package fengcai.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.report.SampleProfile;
import fengcai.report.box.Box;
import fengcai.report.box.Theme;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageLayoutTest {

  private static final Theme THEME = Theme.of(SampleProfile.theme("gongwen"), "#A61B29");

  @Test
  void theClosingNoteStandsOnTheLastEvenPageIfThereIsRoom() {
    assertThat(sheets(1))
        .extracting(layout -> layout.section().isPresent())
        .containsExactly(true, true);
  }

  @Test
  void afterABlankPageNeitherItNorTheClosingNoteIsNumbered() {
    assertThat(sheets(2))
        .extracting(layout -> layout.section().isPresent())
        .containsExactly(true, true, false, false);
  }

  /** Full pages of text with a 版记. */
  private static List<PageLayout> sheets(int pages) {
    Box full = slab(THEME.paper().depth());
    return PageLayout.of(
        List.of(
            new ReportSection(
                "",
                ReportSection.Start.NEXT,
                false,
                Optional.empty(),
                Collections.nCopies(pages, full),
                Optional.of(slab(40)))),
        THEME);
  }

  private static Box slab(double height) {
    return new Box(height, 0, false, Optional.empty(), (canvas, top) -> {});
  }
}
