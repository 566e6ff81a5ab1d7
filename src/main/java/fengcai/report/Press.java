package fengcai.report;

import static java.util.Objects.requireNonNull;

import fengcai.model.Block;
import fengcai.model.Inline;
import fengcai.model.Site;
import fengcai.page.Address;
import fengcai.report.block.BlockSetter;
import fengcai.report.block.Labels;
import fengcai.report.block.Links;
import fengcai.report.block.Media;
import fengcai.report.block.RunMaker;
import fengcai.report.block.Theme;
import fengcai.report.font.FontLibrary;
import fengcai.report.line.TextSetter;
import fengcai.report.pdf.Canvas;
import fengcai.report.pdf.Imprint;
import fengcai.report.pdf.PdfFile;
import java.time.LocalDate;
import java.util.List;

/** What every report of a build is set and printed with. The day decides what is known yet. */
record Press(
    Theme theme, FontLibrary fonts, Labels labels, Site site, Media media, LocalDate today) {

  Press {
    requireNonNull(theme);
    requireNonNull(fonts);
    requireNonNull(labels);
    requireNonNull(site);
    requireNonNull(media);
    requireNonNull(today);
  }

  Links links(Address report) {
    return new Links(site.baseUrl(), report);
  }

  /** Sets texts whose title stands under so many levels of headings. */
  BlockSetter blocks(Links links, int above) {
    return new BlockSetter(
        theme, fonts, new RunMaker(links, theme.palette().accent()), labels, media, above);
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

  /** A list of which each item is a few words. */
  static Block list(List<String> items) {
    return new Block.BulletList(
        items.stream()
            .map(item -> List.<Block>of(new Block.Paragraph(List.of(new Inline.Text(item)))))
            .toList());
  }
}
