package fengcai.report;

import static java.util.Objects.requireNonNull;

import fengcai.model.Article;
import fengcai.model.Block;
import fengcai.model.Site;
import fengcai.page.Page;
import fengcai.page.Report;
import fengcai.report.block.BlockSetter;
import fengcai.report.block.Labels;
import fengcai.report.block.Links;
import fengcai.report.block.Media;
import fengcai.report.block.Paginator;
import fengcai.report.block.RunMaker;
import fengcai.report.block.Theme;
import fengcai.report.font.FontLibrary;
import fengcai.report.line.Ink;
import fengcai.report.pdf.Canvas;
import fengcai.report.pdf.Fingerprint;
import fengcai.report.pdf.Imprint;
import fengcai.report.pdf.PdfFile;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Prints profiles as PDF. The same input gives the same bytes. Safe for use by several threads. */
public final class ReportPrinter {

  private final Site site;
  private final FontLibrary fonts;
  private final Media media;
  private final LocalDate today;
  private final Theme theme;
  private final Labels labels = Labels.chinese();

  /** The day decides which counts are known yet. */
  public ReportPrinter(Site site, FontLibrary fonts, Media media, LocalDate today) {
    this.site = requireNonNull(site);
    this.fonts = requireNonNull(fonts);
    this.media = requireNonNull(media);
    this.today = requireNonNull(today);
    this.theme = Theme.showcase(Ink.of(site.accent()));
  }

  /** Any report; {@code stories} gives a profile's story when it is printed. */
  public PrintedReport print(Report report, Function<Page.Profile, List<Block>> stories) {
    return switch (report) {
      case Report.OfProfile profile -> profile(profile.page(), stories.apply(profile.page()));
      case Report.Booklet booklet -> throw new UnsupportedOperationException("booklet");
      case Report.Annual annual -> throw new UnsupportedOperationException("annual");
      case Report.HonourRoll roll -> throw new UnsupportedOperationException("roll");
      case Report.Notice notice -> throw new UnsupportedOperationException("notice");
    };
  }

  /** One profile with its story. */
  public PrintedReport profile(Page.Profile profile, List<Block> story) {
    Links links = new Links(site.baseUrl(), profile.report());
    BlockSetter blocks =
        new BlockSetter(theme, fonts, new RunMaker(links, theme.palette().accent()), labels, media);
    ProfileFacts facts = new ProfileFacts(profile, labels, today);
    List<List<Paginator.Placed>> pages =
        Paginator.pages(
            new ProfileReport(theme, blocks, labels, links, profile, facts).lay(story),
            theme.paper().depth());
    Article article = profile.community().article();
    PageFurniture furniture =
        new PageFurniture(theme, blocks.text(), labels, site, article.title());
    byte[] pdf =
        PdfFile.write(
            theme.paper().width(),
            theme.paper().height(),
            imprint(profile, story),
            pages.size(),
            (canvas, page) -> {
              draw(canvas, pages.get(page - 1));
              furniture.draw(canvas, page, pages.size());
            });
    return new PrintedReport(pdf, pages.size());
  }

  private void draw(Canvas canvas, List<Paginator.Placed> page) {
    for (Paginator.Placed placed : page) {
      placed.slab().drawing().draw(canvas, theme.paper().top() + placed.top());
    }
  }

  private Imprint imprint(Page.Profile profile, List<Block> story) {
    Article article = profile.community().article();
    return new Imprint(
        article.title(),
        article.author().or(article::source).orElse(site.office()),
        site.lang(),
        article.summary(),
        article.published(),
        article.updated().or(article::published),
        Fingerprint.of(site, profile, story));
  }
}
