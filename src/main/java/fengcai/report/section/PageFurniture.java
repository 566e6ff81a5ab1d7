package fengcai.report.section;

import fengcai.plan.element.Phrases;
import fengcai.report.box.Theme;
import fengcai.report.font.FontRole;
import fengcai.report.pdf.Canvas;
import fengcai.report.text.Run;
import fengcai.report.text.Span;
import fengcai.report.text.Style;
import fengcai.report.typeset.Cluster;
import fengcai.report.typeset.Line;
import fengcai.report.typeset.TextSetter;
import java.util.List;

/** Running heads and feet. */
final class PageFurniture {

  private static final double AIR = 6;
  private static final double OPENING_RULE = 2.2;
  private static final double RULE = 0.5;
  private static final double LONGEST = 0.7;

  private final Theme theme;
  private final TextSetter text;
  private final Phrases phrases;
  private final String office;
  private final String report;
  private final double left;
  private final double measure;

  PageFurniture(Theme theme, TextSetter text, Phrases phrases, String office, String report) {
    this.theme = theme;
    this.phrases = phrases;
    this.text = text;
    this.office = office;
    this.report = report;
    this.left = theme.paper().left();
    this.measure = theme.paper().measure();
  }

  void draw(Canvas canvas, PageLayout layout, int sheets) {
    layout
        .section()
        .filter(section -> !section.bare())
        .ifPresent(
            section -> {
              if (theme.source().pageHead()) {
                head(canvas, section, layout);
              }
              number(canvas, layout.number(), sheets);
            });
  }

  private void head(Canvas canvas, ReportSection section, PageLayout layout) {
    double head = theme.paper().head();
    if (layout.opens()) {
      canvas.fill(left, head + AIR, measure, OPENING_RULE, theme.palette().accent());
    } else {
      canvas.fill(left, head + AIR, measure, RULE, theme.palette().hairline());
    }
    Line name = line(office, theme.sizes().small());
    canvas.line(name, left, head);
    Line running = cut(section.runningHead(), measure - name.width() - 2 * theme.sizes().small());
    canvas.line(running, left + measure - running.width(), head);
    Line title = cut(report, LONGEST * measure);
    double aside = numberAtLeft(layout.number()) ? measure - title.width() : 0;
    canvas.line(title, left + aside, foot());
  }

  private void number(Canvas canvas, int page, int pages) {
    String words =
        theme
            .source()
            .pageNumber()
            .text()
            .map(text -> text.replace("{0}", page + "").replace("{1}", pages + ""))
            .orElseGet(() -> phrases.of("page.number", page, pages));
    double size = theme.source().pageNumber().size();
    Line line = line(words, size);
    double in = theme.source().pageNumber().outer() ? size : 0;
    double x = numberAtLeft(page) ? left + in : left + measure - in - line.width();
    canvas.line(
        line, x, theme.source().pageNumber().below().map(b -> under(line, b)).orElse(foot()));
  }

  /** The baseline at which the ink of the first character begins so far below the type area. */
  private double under(Line line, double below) {
    Cluster first = line.clusters().getFirst();
    double ink = first.face().inkTop(first.codePoint()) * first.size() / 1000;
    return theme.paper().top() + theme.paper().lower() + below + ink;
  }

  private boolean numberAtLeft(int page) {
    return theme.source().pageNumber().outer() && page % 2 == 0;
  }

  private double foot() {
    return theme.paper().height() - theme.paper().foot();
  }

  /** A name, cut with an ellipsis if there is no room. */
  private Line cut(String name, double room) {
    Line line = line(name, theme.sizes().small());
    int end = name.length();
    while (line.width() > room && end > 0) {
      end = name.offsetByCodePoints(end, -1);
      line = line(name.substring(0, end) + "…", theme.sizes().small());
    }
    return line;
  }

  private Line line(String words, double size) {
    Style style = Style.of(FontRole.BODY, size, theme.palette().quiet());
    return text.line(List.of(new Run(words, style, Span.FURNITURE)));
  }
}
