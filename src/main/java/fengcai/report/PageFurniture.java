package fengcai.report;

import fengcai.model.Site;
import java.util.List;

/** What stands around the text of every page: the running head and the foot. */
final class PageFurniture {

  private static final double HEAD = 52;
  private static final double FOOT = 50;
  private static final double AIR = 6;

  private final Theme theme;
  private final TextSetter text;
  private final Labels labels;
  private final Site site;
  private final String report;

  PageFurniture(Theme theme, TextSetter text, Labels labels, Site site, String report) {
    this.theme = theme;
    this.text = text;
    this.labels = labels;
    this.site = site;
    this.report = report;
  }

  void draw(Canvas canvas, int page, int pages) {
    double left = theme.left();
    if (page == 1) {
      canvas.fill(left, HEAD + AIR, theme.measure(), 2.2, theme.accent());
    } else {
      canvas.fill(left, HEAD + AIR, theme.measure(), 0.5, theme.hairline());
    }
    canvas.line(line(site.office()), left, HEAD);
    right(canvas, line(site.name()), HEAD);
    double foot = theme.paperHeight() - FOOT;
    canvas.line(line(report), left, foot);
    right(canvas, line(labels.of("report.page", page, pages)), foot);
  }

  private void right(Canvas canvas, Line line, double baseline) {
    canvas.line(line, theme.left() + theme.measure() - line.width(), baseline);
  }

  private Line line(String words) {
    Style style = Style.of(Voice.BODY, theme.small(), theme.quiet());
    return text.line(List.of(new Run(words, style, Span.FURNITURE)));
  }
}
