package fengcai.report.section;

import fengcai.report.box.Box;
import fengcai.report.box.TextArea;
import fengcai.report.box.Theme;
import fengcai.report.font.FontRole;
import fengcai.report.pdf.Canvas;
import fengcai.report.text.Ink;
import fengcai.report.text.Run;
import fengcai.report.text.Span;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import fengcai.report.typeset.Line;
import fengcai.report.typeset.TextSetter;
import java.util.ArrayList;
import java.util.List;

/**
 * The first page of a bound report.
 *
 * @param subject what the report is about, over its name
 * @param kind what kind of report it is, under its name
 * @param notes notes below in small type
 * @param office who publishes it
 * @param day when
 */
public record Cover(
    String subject, String name, String kind, List<String> notes, String office, String day) {

  private static final double TOP = 0.2;
  private static final double BAND = 5;
  private static final double LEADING = 1.4;

  public Cover {
    notes = List.copyOf(notes);
  }

  /** The page, as one slab. */
  public ReportSection part(ReportContext context, StructureElement document) {
    Theme theme = context.theme();
    double depth = theme.paper().typeArea() - 1;
    Setting setting = new Setting(theme, context.text(), document);
    List<Placed> lines = setting.lines(this, depth);
    Box box =
        new Box(
            depth,
            (canvas, top) -> {
              if (theme.ornaments()) {
                canvas.fill(
                    theme.paper().left(),
                    top + TOP * depth,
                    3 * theme.sizes().cover(),
                    BAND,
                    theme.palette().accent());
              }
              lines.forEach(placed -> placed.draw(canvas, top));
            });
    return new ReportSection("", ReportSection.Start.RIGHT, List.of(box)).asBare();
  }

  private record Placed(Line line, double x, double baseline) {
    void draw(Canvas canvas, double top) {
      canvas.line(line, x, top + baseline);
    }
  }

  /** Positions the lines of one cover. */
  private static final class Setting {

    private final Theme theme;
    private final TextSetter text;
    private final StructureElement document;
    private final List<Placed> lines = new ArrayList<>();
    private double at;

    Setting(Theme theme, TextSetter text, StructureElement document) {
      this.theme = theme;
      this.text = text;
      this.document = document;
    }

    List<Placed> lines(Cover cover, double depth) {
      double body = theme.sizes().body();
      Ink quiet = theme.palette().quiet();
      at = TOP * depth + 3 * BAND + body;
      add(cover.subject(), Style.of(FontRole.STRONG, 1.4 * body, theme.palette().accent()));
      at += body;
      add(cover.name(), Style.of(FontRole.TITLE, theme.sizes().cover(), theme.palette().text()));
      at += body;
      add(cover.kind(), Style.of(FontRole.HEADING, 1.6 * body, theme.palette().text()));
      at += 2 * body;
      for (String note : cover.notes()) {
        add(note, Style.of(FontRole.BODY, body, quiet));
      }
      at = depth - 4 * body * LEADING;
      add(cover.office(), Style.of(FontRole.STRONG, 1.2 * body, theme.palette().text()));
      add(cover.day(), Style.of(FontRole.BODY, body, quiet));
      return lines;
    }

    private void add(String words, Style style) {
      if (words.isEmpty()) {
        return;
      }
      double measure = theme.paper().measure();
      double leading = style.size() * LEADING;
      Span span = Span.of(document.child("P"));
      for (Line line : text.heading(List.of(new Run(words, style, span)), measure)) {
        double x = theme.ornaments() ? 0 : (measure - line.width()) / 2;
        lines.add(
            new Placed(
                line, theme.paper().left() + x, at + TextArea.baseline(leading, style.size())));
        at += leading;
      }
    }
  }
}
