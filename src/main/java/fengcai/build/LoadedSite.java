package fengcai.build;

import fengcai.content.Content;
import fengcai.content.record.ThemeReader;
import fengcai.diagnostic.Diagnostics;
import fengcai.html.template.PageTemplateException;
import fengcai.picture.PictureFolder;
import fengcai.plan.SitePlan;
import fengcai.plan.report.Report;
import fengcai.report.ReportPrinter;
import fengcai.report.section.PrintedReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A site read from its folder, with its plan and diagnostics. Files are made only without errors.
 */
public final class LoadedSite {

  private final Content content;
  private final SitePlan plan;
  private final Diagnostics diagnostics;
  private final PictureFolder pictures;
  private final Path templates;
  private final ThemePrinters printers;

  LoadedSite(
      Content content,
      SitePlan plan,
      Diagnostics diagnostics,
      ThemeReader.Themes themes,
      SiteFonts fonts,
      PictureFolder pictures,
      Path templates) {
    this.content = content;
    this.plan = plan;
    this.diagnostics = diagnostics;
    this.pictures = pictures;
    this.templates = templates;
    this.printers = new ThemePrinters(plan, themes, fonts, pictures);
  }

  public Diagnostics diagnostics() {
    return diagnostics;
  }

  public SitePlan plan() {
    return plan;
  }

  /** The names of the report themes, in order. */
  public List<String> themes() {
    return printers.themes();
  }

  /** The title of a report. */
  public String title(Report report) {
    return ReportPrinter.title(report, plan.publication().site());
  }

  /**
   * Prints one report.
   *
   * @param theme one of {@link #themes}
   */
  public PrintedReport print(Report report, String theme) {
    return printers.of(theme).print(report, profile -> profile.story(content.stories()));
  }

  /** Missing fonts and characters of the themes used so far, by theme. */
  public Map<String, List<FontSubstitution>> substitutions() {
    return printers.substitutions();
  }

  /**
   * The files of the site, none made yet.
   *
   * @throws IllegalStateException if a diagnostic is an error
   */
  public Release release(ReportScope scope) throws PageTemplateException {
    if (diagnostics.hasErrors()) {
      throw new IllegalStateException("a site with errors has no release");
    }
    return new Outputs(this, scope).release();
  }

  Content content() {
    return content;
  }

  PictureFolder pictures() {
    return pictures;
  }

  /** The office's own templates; need not exist. */
  Path templates() {
    return templates;
  }

  ThemePrinters printers() {
    return printers;
  }
}
