package fengcai.report.section;

import fengcai.model.Site;
import fengcai.report.box.Box;
import fengcai.report.box.TextArea;
import fengcai.report.box.Theme;
import fengcai.report.box.VerticalList;
import fengcai.report.font.FontRole;
import fengcai.report.pdf.Canvas;
import fengcai.report.text.Ink;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import fengcai.report.typeset.Line;
import fengcai.report.typeset.LineAlignment;
import fengcai.report.typeset.TextSetter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 版头 and 版记 of an official document, as GB/T 9704-2012, 7.2 and 7.4, place them. */
public final class Letterhead {

  private static final double MM = 72 / 25.4;

  /** From the upper edge of the type area to that of the issuer's name (7.2.4). */
  private static final double ISSUER_TOP = 35 * MM;

  /** From the document's number to the red rule (7.2.7). */
  private static final double RULE_BELOW_NUMBER = 4 * MM;

  private static final double RED_RULE = 0.6 * MM;
  private static final double THICK = 0.35 * MM;
  private static final double THIN = 0.25 * MM;

  /** Type of the 版记 is 四号 (7.4.2). */
  private static final double SMALL = 14;

  private static final double SMALL_LEADING = 1.5 * SMALL;

  private final ReportContext context;
  private final Theme theme;
  private final TextSetter text;
  private final Site.Letterhead letterhead;
  private final Ink red;
  private final double measure;

  private Letterhead(ReportContext context, Site.Letterhead letterhead, String colour) {
    this.context = context;
    this.theme = context.theme();
    this.text = context.text();
    this.letterhead = letterhead;
    this.red = Ink.of(colour);
    this.measure = theme.paper().measure();
  }

  /** The site's, in a theme that prints one. */
  public static Optional<Letterhead> of(ReportContext context) {
    return context
        .theme()
        .source()
        .letterhead()
        .flatMap(
            colour ->
                context.site().letterhead().map(stated -> new Letterhead(context, stated, colour)));
  }

  /**
   * The issuer in red, the number if there is one, the red rule. The title stands two lines below
   * the rule (7.3.1), from where the lines of the page are counted.
   */
  public void head(VerticalList flow, StructureElement document, Optional<String> stated) {
    double pitch = theme.leading();
    Line issuer = issuer(document);
    double size = issuer.clusters().getFirst().size();
    double numberTop = ISSUER_TOP + size + 2 * pitch;
    Optional<Line> number =
        stated.map(words -> line(words, FontRole.BODY, theme.sizes().body(), document.child("P")));
    double rule =
        number.isPresent() ? numberTop + theme.sizes().body() + RULE_BELOW_NUMBER : numberTop;
    Box.Drawing drawing =
        (canvas, top) -> {
          center(canvas, issuer, top + ISSUER_TOP + 0.88 * size);
          number.ifPresent(
              line -> center(canvas, line, top + numberTop + 0.88 * theme.sizes().body()));
          canvas.fill(theme.paper().left(), top + rule, theme.paper().typeWidth(), RED_RULE, red);
        };
    // A line of the grid begins above its characters.
    double height = rule + RED_RULE + pitch - theme.paper().upper();
    flow.add(new Box(height, 0, true, Optional.empty(), drawing).startingGrid());
    flow.space(pitch);
  }

  /** As large as the cover's type where it fits into one line. */
  private Line issuer(StructureElement document) {
    StructureElement structure = document.child("P");
    double size = theme.sizes().cover();
    double width = line(letterhead.issuer(), FontRole.TITLE, size, structure).width();
    double fitting = Math.min(size, size * measure / width);
    Style style = Style.of(FontRole.TITLE, fitting, red);
    return text.line(letterhead.issuer(), style, structure);
  }

  private void center(Canvas canvas, Line line, double baseline) {
    canvas.line(line, theme.paper().left() + (measure - line.width()) / 2, baseline);
  }

  private Line line(String words, FontRole role, double size, StructureElement structure) {
    return text.line(words, Style.of(role, size, theme.palette().text()), structure);
  }

  /** The 版记, for the last line of the last page; nothing where it would be empty. */
  public Optional<Box> foot(StructureElement document, LocalDate printed) {
    List<Box> entries = new ArrayList<>();
    if (!letterhead.copies().isEmpty()) {
      entries.add(copies(document.child("P")));
    }
    letterhead.printer().ifPresent(name -> entries.add(printing(document, name, printed)));
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    double height = entries.stream().mapToDouble(Box::height).sum();
    return Optional.of(
        new Box(
            height,
            (canvas, top) -> {
              double at = top;
              rule(canvas, at, THICK);
              for (Box entry : entries) {
                if (at > top) {
                  rule(canvas, at, THIN);
                }
                entry.drawing().draw(canvas, at);
                at += entry.height();
              }
              rule(canvas, at - THICK, THICK);
            }));
  }

  private void rule(Canvas canvas, double top, double thickness) {
    canvas.fill(
        theme.paper().left(), top, theme.paper().typeWidth(), thickness, theme.palette().text());
  }

  /** One character in from both sides, the lines after the first under the first name. */
  private Box copies(StructureElement structure) {
    String label = context.phrases().of("letterhead.copies");
    String names = String.join(context.phrases().of("list.comma"), letterhead.copies());
    Style style = Style.of(FontRole.BODY, SMALL, theme.palette().text());
    Line head = text.line(label, style, structure);
    double left = theme.paper().left() + SMALL + head.width();
    List<Line> lines =
        text.set(
            names + context.phrases().of("list.stop"),
            style,
            structure,
            measure - 2 * SMALL - head.width(),
            LineAlignment.JUSTIFIED);
    return slab(
        lines.size(),
        (canvas, top) -> {
          double baseline = top + TextArea.baseline(SMALL_LEADING, SMALL);
          canvas.line(head, theme.paper().left() + SMALL, baseline);
          for (Line line : lines) {
            canvas.line(line, left, baseline);
            baseline += SMALL_LEADING;
          }
        });
  }

  private Box printing(StructureElement document, String name, LocalDate printed) {
    Line printer = line(name, FontRole.BODY, SMALL, document.child("P"));
    Line day =
        line(
            context.phrases().of("letterhead.printed", printed),
            FontRole.BODY,
            SMALL,
            document.child("P"));
    double left = theme.paper().left();
    return slab(
        1,
        (canvas, top) -> {
          double baseline = top + TextArea.baseline(SMALL_LEADING, SMALL);
          canvas.line(printer, left + SMALL, baseline);
          canvas.line(day, left + measure - SMALL - day.width(), baseline);
        });
  }

  private static Box slab(int lines, Box.Drawing drawing) {
    return new Box(lines * SMALL_LEADING, drawing);
  }
}
