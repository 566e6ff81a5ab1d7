package fengcai.report;

import static java.util.Objects.requireNonNull;

import fengcai.model.Block;
import fengcai.model.Inline;
import fengcai.model.Site;
import fengcai.page.Address;
import fengcai.page.Phrases;
import fengcai.report.block.BlockSetter;
import fengcai.report.block.Links;
import fengcai.report.block.Media;
import fengcai.report.block.RunMaker;
import fengcai.report.block.Theme;
import fengcai.report.font.FontLibrary;
import fengcai.report.line.TextSetter;
import fengcai.report.pdf.Canvas;
import fengcai.report.pdf.Imprint;
import fengcai.report.pdf.PdfFile;
import java.util.List;

/** Theme, fonts, texts and site with which the reports of a build are printed. */
record Press(Theme theme, FontLibrary fonts, Phrases phrases, Site site, Media media) {

  Press {
    requireNonNull(theme);
    requireNonNull(fonts);
    requireNonNull(phrases);
    requireNonNull(site);
    requireNonNull(media);
  }

  Links links(Address report) {
    return new Links(site.baseUrl(), report);
  }

  /** Lays out texts whose title stands under so many levels of headings. */
  BlockSetter blocks(Links links, int above) {
    return new BlockSetter(
        theme, fonts, new RunMaker(links, theme.palette().accent()), phrases, media, above);
  }

  /** Key figures side by side, with a note below. */
  FigureStrip figureStrip() {
    return new FigureStrip(theme, text(), phrases);
  }

  TextSetter text() {
    return new TextSetter(fonts);
  }

  PrintedReport print(Imprint imprint, List<Part> parts) {
    List<Sheet> sheets = Sheet.of(parts, theme);
    PageFurniture furniture = new PageFurniture(theme, text(), site.office(), imprint.title());
    byte[] pdf =
        PdfFile.write(
            theme.paper().width(),
            theme.paper().height(),
            imprint,
            sheets.size(),
            (canvas, number) -> {
              Sheet sheet = sheets.get(number - 1);
              draw(canvas, sheet);
              furniture.draw(canvas, sheet, sheets.size());
            });
    return new PrintedReport(pdf, sheets.size());
  }

  private void draw(Canvas canvas, Sheet sheet) {
    if (sheet.opens()) {
      sheet
          .part()
          .flatMap(Part::anchor)
          .ifPresent(anchor -> canvas.destination(anchor, theme.paper().top()));
    }
    sheet
        .slabs()
        .forEach(
            placed -> placed.slab().drawing().draw(canvas, theme.paper().top() + placed.top()));
  }

  /** A list of short texts. */
  static Block list(List<String> items) {
    return new Block.BulletList(
        items.stream()
            .map(item -> List.<Block>of(new Block.Paragraph(List.of(new Inline.Text(item)))))
            .toList());
  }
}
