package fengcai.html;

import fengcai.chart.ChartDrawer;
import fengcai.chart.Charts;
import fengcai.chart.QrCode;
import fengcai.html.template.Markup;
import fengcai.model.Share;
import fengcai.model.document.Chart;
import fengcai.plan.annual.AnnualRegion;
import fengcai.plan.element.LevelSum;
import fengcai.plan.element.Phrases;
import fengcai.plan.profile.Profile;
import fengcai.plan.statistics.RegionRow;
import fengcai.plan.statistics.YearRow;
import freemarker.core.TemplateHTMLOutputModel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Charts as SVG within pages, for templates; empty where there is nothing to compare. */
public final class ChartImages {

  private static final double LETTERING = 14;

  /** At a width of 340 the labels are 12 pixels high on the narrowest screens. */
  private static final ChartDrawer DRAWER = new ChartDrawer(340, LETTERING);

  private static final BigDecimal BAR = BigDecimal.valueOf(72);

  private final Charts charts;

  public ChartImages(Phrases phrases) {
    this.charts = new Charts(phrases);
  }

  /** A chart with its caption. */
  public record Drawn(String caption, TemplateHTMLOutputModel svg) {}

  public Optional<Drawn> history(Profile profile) {
    return charts.history(profile.name(), profile.counts()).map(this::drawn);
  }

  public Optional<Drawn> registered(List<YearRow> years) {
    return charts.registered(years).map(this::drawn);
  }

  public Optional<Drawn> shares(List<YearRow> years) {
    return charts.shares(years).map(this::drawn);
  }

  public Optional<Drawn> regions(List<RegionRow> rows) {
    return charts.sharesByRegion(rows).map(this::drawn);
  }

  /** The shares of a year. */
  public Optional<Drawn> regionsOfYear(List<AnnualRegion> rows) {
    return regions(rows.stream().map(AnnualRegion::row).toList());
  }

  public Optional<Drawn> honours(List<LevelSum> sums) {
    return charts.honours(sums).map(this::drawn);
  }

  /** The QR code of an address, with its alternative text. */
  public TemplateHTMLOutputModel qr(String url, String alternative) {
    return Markup.of(SvgHtml.of(QrCode.of(url), alternative));
  }

  /** The greatest share of some divisions, for {@link #bar}. */
  public BigDecimal greatestShare(List<RegionRow> rows) {
    return RegionRow.greatestShare(rows);
  }

  /** A bar as long as a share is of the greatest one, for a table's cell. */
  public TemplateHTMLOutputModel bar(Share share, BigDecimal greatest) {
    String value = "";
    if (greatest.signum() > 0) {
      BigDecimal part = share.percent().divide(greatest, 12, RoundingMode.HALF_UP);
      BigDecimal width = part.min(BigDecimal.ONE).multiply(BAR).setScale(2, RoundingMode.HALF_EVEN);
      value =
          "<rect class=\"value\" width=\""
              + (width.signum() == 0 ? "0" : width.stripTrailingZeros().toPlainString())
              + "\" height=\"8\"/>";
    }
    return Markup.of(
        "<svg class=\"bar\" viewBox=\"0 0 72 8\" width=\"72\" height=\"8\" aria-hidden=\"true\">"
            + "<rect class=\"track\" width=\"72\" height=\"8\"/>"
            + value
            + "</svg>");
  }

  /** A chart of a text. */
  String figure(Chart chart) {
    return "<figure class=\"chart\">\n<figcaption>"
        + Escape.text(charts.caption(chart))
        + "</figcaption>\n"
        + svg(chart)
        + "\n</figure>\n";
  }

  private static String svg(Chart chart) {
    return SvgHtml.scalable(DRAWER.draw(chart), LETTERING, chart.alternative());
  }

  private Drawn drawn(Chart chart) {
    return new Drawn(charts.caption(chart), Markup.of(svg(chart)));
  }
}
