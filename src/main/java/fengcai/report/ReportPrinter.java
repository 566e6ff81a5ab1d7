package fengcai.report;

import fengcai.model.Article;
import fengcai.model.Block;
import fengcai.model.ReportTheme;
import fengcai.model.Site;
import fengcai.page.AnnualReport;
import fengcai.page.BookletReport;
import fengcai.page.HonourRollReport;
import fengcai.page.NoticeReport;
import fengcai.page.ProfilePage;
import fengcai.page.ProfileReport;
import fengcai.page.Report;
import fengcai.report.block.Labels;
import fengcai.report.block.Links;
import fengcai.report.block.Media;
import fengcai.report.block.Theme;
import fengcai.report.font.FontLibrary;
import fengcai.report.line.Tag;
import fengcai.report.pdf.Fingerprint;
import fengcai.report.pdf.Imprint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Prints reports as PDF in one theme. The same input gives the same bytes. Safe for use by several
 * threads.
 */
public final class ReportPrinter {

  private final Press press;

  /** Of what all reports of a build are made with. */
  private final String fingerprint;

  /** The day decides which counts are known yet. */
  public ReportPrinter(
      Site site, ReportTheme theme, FontLibrary fonts, Media media, LocalDate today) {
    this.press =
        new Press(Theme.of(theme, site.accent()), fonts, Labels.chinese(), site, media, today);
    this.fingerprint = Fingerprint.of(site, theme, today);
  }

  /** Any report; {@code stories} gives a profile's story when it is printed. */
  public PrintedReport print(Report report, Function<ProfilePage, List<Block>> stories) {
    return switch (report) {
      case ProfileReport profile -> profile(profile.page(), stories.apply(profile.page()));
      case BookletReport booklet -> new BookletPrinter(press, booklet).print(stories);
      case AnnualReport annual -> new AnnualPrinter(press, annual).print();
      case HonourRollReport roll ->
          HonourRollPrinter.of(roll, press.labels(), press.today()).print(press, roll.address());
      case NoticeReport notice ->
          NoticePrinter.of(notice, press.labels(), press.site()).print(press, notice.address());
    };
  }

  /** What a report is called. */
  public static String title(Report report) {
    return ReportTitle.of(report, Labels.chinese());
  }

  /** One profile with its story. */
  public PrintedReport profile(ProfilePage profile, List<Block> story) {
    Links links = press.links(profile.report());
    Tag document = Tag.document();
    Imprint imprint = imprint(profile, story);
    ProfilePrinter report = new ProfilePrinter(press, links, profile, document, 0);
    Part part =
        new Part(
            press.site().name(),
            Part.Start.NEXT,
            false,
            Optional.empty(),
            report.layAlone(story, Letterhead.of(press), imprint.release()));
    return press.print(imprint, List.of(part));
  }

  private Imprint imprint(ProfilePage profile, List<Block> story) {
    Article article = profile.community().article();
    return new Imprint(
        article.title(),
        article.author().or(article::source).orElse(press.site().office()),
        press.site().lang(),
        article.summary(),
        article.published(),
        article.updated().or(article::published),
        Fingerprint.of(
            fingerprint,
            profile.community(),
            profile.fullRegionName(),
            profile.awards(),
            profile.campaign(),
            story));
  }
}
