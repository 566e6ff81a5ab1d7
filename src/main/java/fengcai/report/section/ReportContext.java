package fengcai.report.section;

import static java.util.Objects.requireNonNull;

import fengcai.model.Site;
import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import fengcai.model.time.Moment;
import fengcai.plan.element.Address;
import fengcai.plan.element.Phrases;
import fengcai.report.box.Media;
import fengcai.report.box.ReportLinkTargets;
import fengcai.report.box.RunMaker;
import fengcai.report.box.Theme;
import fengcai.report.font.FontLibrary;
import fengcai.report.layout.BlockLayout;
import fengcai.report.pdf.Canvas;
import fengcai.report.pdf.DocumentInfo;
import fengcai.report.pdf.Fingerprint;
import fengcai.report.pdf.PdfFile;
import fengcai.report.typeset.TextSetter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Theme, fonts, texts and site with which the reports of a build are printed. */
public record ReportContext(
    Theme theme, FontLibrary fonts, Phrases phrases, Site site, Media media) {

  public ReportContext {
    requireNonNull(theme);
    requireNonNull(fonts);
    requireNonNull(phrases);
    requireNonNull(site);
    requireNonNull(media);
  }

  public ReportLinkTargets links(Address report) {
    return new ReportLinkTargets(site.baseUrl(), report);
  }

  /** Lays out texts whose title stands under so many levels of headings. */
  public BlockLayout blocks(ReportLinkTargets links, int above) {
    return new BlockLayout(
        theme, fonts, new RunMaker(links, theme.palette().accent()), phrases, media, above);
  }

  /** Key figures side by side, with a note below. */
  public KeyFigureStrip figureStrip() {
    return new KeyFigureStrip(theme, text(), phrases);
  }

  public TextSetter text() {
    return new TextSetter(fonts);
  }

  public PrintedReport print(DocumentInfo documentInfo, List<ReportSection> sections) {
    List<PageLayout> sheets = PageLayout.of(sections, theme);
    PageFurniture furniture =
        new PageFurniture(theme, text(), phrases, site.office(), documentInfo.title());
    byte[] pdf =
        PdfFile.write(
            theme.paper().width(),
            theme.paper().height(),
            documentInfo,
            sheets.size(),
            (canvas, number) -> {
              PageLayout layout = sheets.get(number - 1);
              draw(canvas, layout);
              furniture.draw(canvas, layout, sheets.size());
            });
    return new PrintedReport(pdf, sheets.size());
  }

  /**
   * The document information of a report of the site's office.
   *
   * @param inputs what it prints, besides what is of the site and the theme
   */
  public DocumentInfo info(String title, Optional<Moment> issued, Object... inputs) {
    String fingerprint =
        Fingerprint.of(
            Stream.concat(Stream.of(site, theme.source()), Arrays.stream(inputs)).toArray());
    return new DocumentInfo(
        title, site.office(), site.lang(), Optional.empty(), issued, issued, fingerprint);
  }

  private void draw(Canvas canvas, PageLayout layout) {
    if (layout.opens()) {
      layout
          .section()
          .flatMap(ReportSection::anchor)
          .ifPresent(anchor -> canvas.destination(anchor, theme.paper().top()));
    }
    layout
        .slabs()
        .forEach(placed -> placed.box().drawing().draw(canvas, theme.paper().top() + placed.top()));
  }

  /** A list of short texts. */
  public static Block list(List<String> items) {
    return new Block.BulletList(
        items.stream()
            .map(item -> List.<Block>of(new Block.Paragraph(List.of(new Inline.Text(item)))))
            .toList());
  }
}
