package fengcai.build;

import fengcai.content.record.ThemeReader;
import fengcai.model.theme.ReportTheme;
import fengcai.picture.PictureFolder;
import fengcai.plan.SitePlan;
import fengcai.report.ReportPrinter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The printers of a site's reports, one per theme, made when first used. */
final class ThemePrinters {

  private record Prepared(ReportPrinter printer, SiteFonts.ThemeFonts fonts) {}

  private final SitePlan plan;
  private final ThemeReader.Themes themes;
  private final SiteFonts fonts;
  private final PictureFolder pictures;
  private final ConcurrentHashMap<String, Prepared> prepared = new ConcurrentHashMap<>();

  ThemePrinters(SitePlan plan, ThemeReader.Themes themes, SiteFonts fonts, PictureFolder pictures) {
    this.plan = plan;
    this.themes = themes;
    this.fonts = fonts;
    this.pictures = pictures;
  }

  List<String> themes() {
    return themes.byName().keySet().stream().sorted().toList();
  }

  ReportPrinter of(String theme) {
    return prepare(theme).printer();
  }

  /** All that reports in a theme depend on besides their records and texts. */
  List<Object> inputs(String theme) {
    return List.of(
        plan.publication().site(),
        themes.find(theme).orElseThrow(),
        prepare(theme).fonts().digests());
  }

  /** Missing fonts and characters of the themes used so far; themes without any are left out. */
  Map<String, List<FontSubstitution>> substitutions() {
    Map<String, List<FontSubstitution>> all = new TreeMap<>();
    prepared.forEach((theme, each) -> all.put(theme, each.fonts().substitutions()));
    all.values().removeIf(List::isEmpty);
    return all;
  }

  private Prepared prepare(String theme) {
    return prepared.computeIfAbsent(theme, this::newPrinter);
  }

  private Prepared newPrinter(String name) {
    ReportTheme theme = themes.find(name).orElseThrow();
    SiteFonts.ThemeFonts used = fonts.of(plan.publication().site().fonts(), theme);
    return new Prepared(
        new ReportPrinter(plan.publication().site(), theme, used.library(), pictures::forPrint),
        used);
  }
}
