package fengcai.report;

import fengcai.model.Site;
import fengcai.report.block.Labels;
import fengcai.report.block.Theme;
import fengcai.report.font.Voice;
import fengcai.report.line.Line;
import fengcai.report.line.Run;
import fengcai.report.line.Span;
import fengcai.report.line.Style;
import fengcai.report.line.TextSetter;
import fengcai.report.pdf.Canvas;
import java.util.List;

/** What stands around the text of every page: the running head and the foot. */
final class PageFurniture {

  private static final double AIR = 6;
  private static final double LONGEST = 0.7;

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
    double left = theme.paper().left();
    double head = theme.paper().head();
    if (page == 1) {
      canvas.fill(left, head + AIR, theme.paper().measure(), 2.2, theme.palette().accent());
    } else {
      canvas.fill(left, head + AIR, theme.paper().measure(), 0.5, theme.palette().hairline());
    }
    canvas.line(line(site.office()), left, head);
    right(canvas, line(site.name()), head);
    double foot = theme.paper().height() - theme.paper().foot();
    canvas.line(cut(report), left, foot);
    right(canvas, line(labels.of("report.page", page, pages)), foot);
  }

  private void right(Canvas canvas, Line line, double baseline) {
    canvas.line(line, theme.paper().left() + theme.paper().measure() - line.width(), baseline);
  }

  /** The report's name as far as it leaves room for the page's number. */
  private Line cut(String name) {
    Line line = line(name);
    int end = name.length();
    while (line.width() > LONGEST * theme.paper().measure()) {
      end = name.offsetByCodePoints(end, -1);
      line = line(name.substring(0, end) + "…");
    }
    return line;
  }

  private Line line(String words) {
    Style style = Style.of(Voice.BODY, theme.sizes().small(), theme.palette().quiet());
    return text.line(List.of(new Run(words, style, Span.FURNITURE)));
  }
}
