package fengcai.html;

import fengcai.chart.ChartDrawer;
import fengcai.chart.Charts;
import fengcai.chart.QrCode;
import fengcai.model.Chart;
import fengcai.model.Community;
import fengcai.page.AnnualRegion;
import fengcai.page.HonourEntry;
import fengcai.page.LevelGroup;
import fengcai.page.RegionRow;
import fengcai.page.YearRow;
import freemarker.core.TemplateHTMLOutputModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Figures as pictures within pages, for templates; missing where there is nothing to compare. */
public final class Figures {

  private static final double LETTERING = 14;

  /** On the narrowest screens a figure of this width still has letters of twelve pixels. */
  private static final ChartDrawer DRAWER = new ChartDrawer(340, LETTERING);

  private static final Charts CHARTS = new Charts(Locale.CHINESE);

  private final LocalDate today;

  Figures(LocalDate today) {
    this.today = today;
  }

  /** A figure with what it is called. */
  public record Drawn(String caption, TemplateHTMLOutputModel svg) {}

  public Optional<Drawn> history(Community community) {
    return CHARTS.history(community, today).map(Figures::drawn);
  }

  public Optional<Drawn> registered(List<YearRow> years) {
    return CHARTS.registered(years).map(Figures::drawn);
  }

  public Optional<Drawn> shares(List<YearRow> years) {
    return CHARTS.shares(years).map(Figures::drawn);
  }

  public Optional<Drawn> regions(List<RegionRow> rows) {
    return CHARTS.sharesByRegion(rows).map(Figures::drawn);
  }

  /** The shares of a year. */
  public Optional<Drawn> regionsOfYear(List<AnnualRegion> rows) {
    return regions(rows.stream().map(r -> new RegionRow(r.region(), r.totals().now())).toList());
  }

  public Optional<Drawn> honours(List<LevelGroup<HonourEntry>> groups) {
    return CHARTS.honours(groups).map(Figures::drawn);
  }

  /** The code of an address, with what is read out in its place. */
  public TemplateHTMLOutputModel qr(String url, String alternative) {
    return Markup.of(SvgHtml.of(QrCode.of(url), alternative));
  }

  /** A figure of a text. */
  static String figure(Chart chart) {
    return "<figure class=\"chart\">\n<figcaption>"
        + Escape.text(CHARTS.caption(chart))
        + "</figcaption>\n"
        + svg(chart)
        + "\n</figure>\n";
  }

  private static String svg(Chart chart) {
    return SvgHtml.scalable(DRAWER.draw(chart), LETTERING, chart.alternative());
  }

  private static Drawn drawn(Chart chart) {
    return new Drawn(CHARTS.caption(chart), Markup.of(svg(chart)));
  }
}
