package fengcai.report;

import fengcai.model.Site;
import fengcai.model.document.Block;
import fengcai.model.theme.ReportTheme;
import fengcai.plan.element.Phrases;
import fengcai.plan.profile.Byline;
import fengcai.plan.profile.Profile;
import fengcai.plan.report.AnnualReport;
import fengcai.plan.report.BookletReport;
import fengcai.plan.report.HonourRollReport;
import fengcai.plan.report.NoticeReport;
import fengcai.plan.report.ProfileReport;
import fengcai.plan.report.Report;
import fengcai.report.annual.AnnualPrinter;
import fengcai.report.booklet.BookletPrinter;
import fengcai.report.box.Media;
import fengcai.report.box.ReportLinkTargets;
import fengcai.report.box.Theme;
import fengcai.report.font.FontLibrary;
import fengcai.report.official.HonourRollPrinter;
import fengcai.report.official.NoticePrinter;
import fengcai.report.pdf.DocumentInfo;
import fengcai.report.pdf.Fingerprint;
import fengcai.report.profile.ProfilePrinter;
import fengcai.report.section.Letterhead;
import fengcai.report.section.PrintedReport;
import fengcai.report.section.ReportContext;
import fengcai.report.section.ReportSection;
import fengcai.report.text.StructureElement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Prints reports as PDF in one theme. The same input gives the same bytes. Safe for use by several
 * threads.
 */
public final class ReportPrinter {

  private final ReportContext context;

  /** Identifies site and theme. */
  private final String fingerprint;

  public ReportPrinter(Site site, ReportTheme theme, FontLibrary fonts, Media media) {
    this.context =
        new ReportContext(
            Theme.of(theme, site.accent()), fonts, Phrases.ofReports(site), site, media);
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
      case BookletReport booklet -> new BookletPrinter(context, booklet).print(stories);
      case AnnualReport annual -> new AnnualPrinter(context, annual).print();
      case HonourRollReport roll ->
          HonourRollPrinter.of(roll, context.phrases()).print(context, roll.address());
      case NoticeReport notice ->
          NoticePrinter.of(notice, context.phrases(), context.site())
              .print(context, notice.address());
    };
  }

  /** The title of a report. */
  public static String title(Report report, Site site) {
    return Phrases.ofReports(site).of(report.title());
  }

  private PrintedReport profile(ProfileReport report, List<Block> story) {
    Profile profile = report.profile();
    ReportLinkTargets links = context.links(report.address());
    StructureElement document = StructureElement.document();
    DocumentInfo documentInfo = imprint(profile, story);
    ProfilePrinter printer = new ProfilePrinter(context, links, profile, document, 0);
    ReportSection section =
        new ReportSection(
            context.site().name(),
            ReportSection.Start.NEXT,
            printer.layAlone(story, Letterhead.of(context), documentInfo.release()));
    return context.print(documentInfo, List.of(section));
  }

  private DocumentInfo imprint(Profile profile, List<Block> story) {
    Byline byline = profile.byline();
    return new DocumentInfo(
        byline.title(),
        byline.author().or(byline::source).orElse(context.site().office()),
        context.site().lang(),
        byline.summary(),
        Optional.of(byline.published()),
        Optional.of(byline.modified()),
        Fingerprint.of(fingerprint, profile, story));
  }
}
