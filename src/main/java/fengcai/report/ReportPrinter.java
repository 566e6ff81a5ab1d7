package fengcai.report;

import static java.util.Objects.requireNonNull;

import fengcai.model.Article;
import fengcai.model.Block;
import fengcai.model.Site;
import fengcai.page.Page;
import java.time.LocalDate;
import java.util.List;

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

  /** One profile with its story. */
  public byte[] profile(Page.Profile profile, List<Block> story) {
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
    return PdfFile.write(
        theme,
        imprint(profile, story),
        pages.size(),
        (canvas, page) -> {
          PdfFile.drawSlabs(canvas, theme, pages.get(page - 1));
          furniture.draw(canvas, page, pages.size());
        });
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
