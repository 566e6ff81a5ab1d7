package fengcai.report;

import static java.util.Objects.requireNonNull;

import fengcai.model.Article;
import fengcai.model.Block;
import fengcai.model.Site;
import fengcai.page.Page;
import fengcai.page.Report;
import fengcai.report.block.BlockSetter;
import fengcai.report.block.Flow;
import fengcai.report.block.Frame;
import fengcai.report.block.Labels;
import fengcai.report.block.Links;
import fengcai.report.block.Media;
import fengcai.report.block.Paginator;
import fengcai.report.block.RunMaker;
import fengcai.report.block.Theme;
import fengcai.report.font.FontLibrary;
import fengcai.report.line.Ink;
import fengcai.report.line.Tag;
import fengcai.report.pdf.Canvas;
import fengcai.report.pdf.Fingerprint;
import fengcai.report.pdf.Imprint;
import fengcai.report.pdf.PdfFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
      case Report.Booklet booklet -> plain(booklet);
      case Report.Annual annual -> plain(annual);
      case Report.HonourRoll roll -> plain(roll);
      case Report.Notice notice -> plain(notice);
    };
  }

  /** What a report is called. */
  public String title(Report report) {
    return ReportTitle.of(report, labels);
  }

  /** A report whose layout is not made: its title on a page. */
  private PrintedReport plain(Report report) {
    String title = title(report);
    Links links = new Links(site.baseUrl(), report.address());
    BlockSetter blocks =
        new BlockSetter(theme, fonts, new RunMaker(links, theme.palette().accent()), labels, media);
    Flow flow = new Flow();
    blocks.headings().title(flow, title, Tag.document(), Frame.body(theme));
    List<List<Paginator.Placed>> pages = Paginator.pages(flow.slabs(), theme.paper().depth());
    PageFurniture furniture = new PageFurniture(theme, blocks.text(), labels, site, title);
    Imprint imprint =
        new Imprint(
            title,
            site.office(),
            site.lang(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Fingerprint.of(site, report));
    byte[] pdf =
        PdfFile.write(
            theme.paper().width(),
            theme.paper().height(),
            imprint,
            pages.size(),
            (canvas, page) -> {
              draw(canvas, pages.get(page - 1));
              furniture.draw(canvas, page, pages.size());
            });
    return new PrintedReport(pdf, pages.size());
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
