package fengcai.report.layout;

import fengcai.report.box.Box;
import fengcai.report.box.Boxes;
import fengcai.report.box.Paragraphs;
import fengcai.report.box.TextArea;
import fengcai.report.box.Theme;
import fengcai.report.box.VerticalList;
import fengcai.report.font.FontLibrary;
import fengcai.report.font.FontRole;
import fengcai.report.font.Glyph;
import fengcai.report.text.Span;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import fengcai.report.typeset.CharacterClass;
import fengcai.report.typeset.Cluster;
import fengcai.report.typeset.Graphemes;
import fengcai.report.typeset.Line;
import java.util.ArrayList;
import java.util.List;

/** Lays out verbatim text on a grid of half ems, on a tinted ground. */
final class VerbatimLayout {

  private static final double LEADING = 1.5;
  private static final int TAB = 4;

  private final Theme theme;
  private final FontLibrary fonts;

  VerbatimLayout(Theme theme, FontLibrary fonts) {
    this.theme = theme;
    this.fonts = fonts;
  }

  void set(VerticalList flow, String text, StructureElement parent, TextArea area) {
    Style style = Style.of(FontRole.BODY, theme.sizes().small() + 0.5, theme.palette().text());
    double em = area.em();
    TextArea inner = area.narrowed(em, em).with(style, style.size() * LEADING);
    Span span = Span.of(parent.child("P").child("Code"));
    List<Line> lines =
        text.stripTrailing()
            .lines()
            .flatMap(line -> lines(line, style, span, inner.measure()).stream())
            .toList();
    double pad = em * 0.6;
    flow.space(area.leading() / 2);
    ground(flow, pad, !lines.isEmpty(), area);
    VerticalList own = new VerticalList();
    Paragraphs.add(own, lines, inner);
    for (Box box : own.boxes()) {
      flow.add(
          Boxes.under(
              box,
              (canvas, top) ->
                  canvas.fill(
                      area.left(),
                      top,
                      area.measure(),
                      box.height() + 0.1,
                      theme.palette().tint())));
    }
    flow.keepLastWithNext();
    ground(flow, pad, false, area);
    flow.space(area.leading() / 2);
  }

  private void ground(VerticalList flow, double height, boolean keepWithNext, TextArea area) {
    flow.add(
        height,
        keepWithNext,
        (canvas, top) ->
            canvas.fill(area.left(), top, area.measure(), height + 0.1, theme.palette().tint()));
  }

  private List<Line> lines(String text, Style style, Span span, double measure) {
    List<Line> lines = new ArrayList<>();
    List<Cluster> clusters = new ArrayList<>();
    double x = 0;
    String expanded = text.replace("\t", " ".repeat(TAB));
    for (String grapheme : Graphemes.of(expanded)) {
      for (Glyph glyph : fonts.glyphs(style.role(), grapheme)) {
        Cluster cell = cell(glyph, style, span);
        if (x + cell.width() > measure) {
          lines.add(line(clusters));
          clusters = new ArrayList<>();
          x = 0;
        }
        clusters.add(cell);
        x += cell.width();
      }
    }
    lines.add(line(clusters));
    return lines;
  }

  private static Line line(List<Cluster> clusters) {
    double[] places = new double[clusters.size()];
    double x = 0;
    for (int i = 0; i < places.length; i++) {
      places[i] = x;
      x += clusters.get(i).width();
    }
    return new Line(clusters, places, x);
  }

  private static Cluster cell(Glyph glyph, Style style, Span span) {
    int advance = glyph.advance();
    int cell = advance > 700 && glyph.codePoint() > 0x7f ? 1000 : 500;
    double size = style.size();
    double scale = advance > cell ? (double) cell / advance : 1;
    return new Cluster(
        glyph,
        CharacterClass.of(glyph.codePoint(), advance),
        style,
        span,
        cell * size / 1000,
        (cell - advance * scale) / 2 * size / 1000,
        scale,
        false);
  }
}
