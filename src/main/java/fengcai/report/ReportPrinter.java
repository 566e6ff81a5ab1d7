package fengcai.report;

import fengcai.model.Block;
import fengcai.model.ReportTheme;
import fengcai.model.Site;
import fengcai.page.AnnualReport;
import fengcai.page.BookletReport;
import fengcai.page.Byline;
import fengcai.page.HonourRollReport;
import fengcai.page.NoticeReport;
import fengcai.page.Phrases;
import fengcai.page.Profile;
import fengcai.page.ProfileReport;
import fengcai.page.Report;
import fengcai.report.block.Links;
import fengcai.report.block.Media;
import fengcai.report.block.Theme;
import fengcai.report.font.FontLibrary;
import fengcai.report.line.Tag;
import fengcai.report.pdf.Fingerprint;
import fengcai.report.pdf.Imprint;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Prints reports as PDF in one theme. The same input gives the same bytes. Safe for use by several
 * threads.
 */
public final class ReportPrinter {

  private final Press press;

  /** Identifies site and theme. */
  private final String fingerprint;

  public ReportPrinter(Site site, ReportTheme theme, FontLibrary fonts, Media media) {
    this.press = new Press(Theme.of(theme, site.accent()), fonts, Phrases.ofReports(), site, media);
    this.fingerprint = Fingerprint.of(site, theme);
  }

  /**
   * Prints a report.
   *
   * @param stories reads a profile's story when it is printed
   */
  public PrintedReport print(Report report, Function<Profile, List<Block>> stories) {
    return switch (report) {
      case ProfileReport profile -> profile(profile, stories.apply(profile.profile()));
      case BookletReport booklet -> new BookletPrinter(press, booklet).print(stories);
      case AnnualReport annual -> new AnnualPrinter(press, annual).print();
      case HonourRollReport roll ->
          HonourRollPrinter.of(roll, press.phrases()).print(press, roll.address());
      case NoticeReport notice ->
          NoticePrinter.of(notice, press.phrases(), press.site()).print(press, notice.address());
    };
  }

  /** The title of a report. */
  public static String title(Report report) {
    return Phrases.ofReports().of(report.title());
  }

  private PrintedReport profile(ProfileReport report, List<Block> story) {
    Profile profile = report.profile();
    Links links = press.links(report.address());
    Tag document = Tag.document();
    Imprint imprint = imprint(profile, story);
    ProfilePrinter printer = new ProfilePrinter(press, links, profile, document, 0);
    Part part =
        new Part(
            press.site().name(),
            Part.Start.NEXT,
            false,
            Optional.empty(),
            printer.layAlone(story, Letterhead.of(press), imprint.release()));
    return press.print(imprint, List.of(part));
  }

  private Imprint imprint(Profile profile, List<Block> story) {
    Byline byline = profile.byline();
    return new Imprint(
        byline.title(),
        byline.author().or(byline::source).orElse(press.site().office()),
        press.site().lang(),
        byline.summary(),
        Optional.of(byline.published()),
        Optional.of(byline.modified()),
        Fingerprint.of(fingerprint, profile, story));
  }
}
