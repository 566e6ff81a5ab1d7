package fengcai;

import fengcai.content.Content;
import fengcai.content.ThemeReader;
import fengcai.diagnostic.Diagnostic;
import fengcai.model.ReportTheme;
import fengcai.page.Report;
import fengcai.page.SitePlan;
import fengcai.picture.PictureFolder;
import fengcai.report.PrintedReport;
import fengcai.report.ReportPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Content with all that was found at fault; only where nothing was can it be printed. */
public final class Checked {

  private final Content content;
  private final SitePlan plan;
  private final ThemeReader.Themes themes;
  private final Build.Outcome outcome;
  private final SiteFonts fonts;
  private final PictureFolder pictures;
  private final ConcurrentHashMap<String, ReportPrinter> printers = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, SiteFonts.Printing> printings = new ConcurrentHashMap<>();

  Checked(
      Content content,
      SitePlan plan,
      ThemeReader.Themes themes,
      List<Diagnostic> diagnostics,
      SiteFonts fonts,
      PictureFolder pictures) {
    this.content = content;
    this.plan = plan;
    this.themes = themes;
    this.outcome = new Build.Outcome(diagnostics, Optional.empty());
    this.fonts = fonts;
    this.pictures = pictures;
  }

  public Build.Outcome outcome() {
    return outcome;
  }

  public SitePlan plan() {
    return plan;
  }

  /** The names of the themes there are, in order. */
  public List<String> themes() {
    return themes.byName().keySet().stream().sorted().toList();
  }

  /** What a report is called. */
  public String title(Report report) {
    return ReportPrinter.title(report);
  }

  /**
   * Prints a report by itself.
   *
   * @param theme the name of one of the themes
   */
  public PrintedReport print(Report report, String theme) {
    return printer(theme).print(report, profile -> profile.story(content.stories()));
  }

  Content content() {
    return content;
  }

  PictureFolder pictures() {
    return pictures;
  }

  /** Made once for each theme, since its fonts are cut to what was read. */
  ReportPrinter printer(String theme) {
    return printers.computeIfAbsent(theme, this::newPrinter);
  }

  private ReportPrinter newPrinter(String name) {
    ReportTheme theme = themes.find(name).orElseThrow();
    SiteFonts.Printing printing = fonts.printing(plan.publication().site().fonts(), theme);
    printings.put(theme.name(), printing);
    return new ReportPrinter(
        plan.publication().site(), theme, printing.library(), pictures::forPrint);
  }

  /** What the themes in use could not be printed with, by the name of the theme. */
  public Map<String, List<FontSubstitution>> substitutions() {
    Map<String, List<FontSubstitution>> all = new TreeMap<>();
    printings.forEach((theme, printing) -> all.put(theme, printing.substitutions()));
    all.values().removeIf(List::isEmpty);
    return all;
  }
}
