package fengcai.report;

import fengcai.report.block.Frame;
import fengcai.report.block.Slab;
import fengcai.report.block.Theme;
import fengcai.report.font.Voice;
import fengcai.report.line.Ink;
import fengcai.report.line.Line;
import fengcai.report.line.Run;
import fengcai.report.line.Span;
import fengcai.report.line.Style;
import fengcai.report.line.Tag;
import fengcai.report.line.TextSetter;
import fengcai.report.pdf.Canvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first page of a bound report.
 *
 * @param subject what the report is about, over its name
 * @param kind what kind of report it is, under its name
 * @param notes notes below in small type
 * @param office who publishes it
 * @param day when
 */
record Cover(
    String subject, String name, String kind, List<String> notes, String office, String day) {

  private static final double TOP = 0.2;
  private static final double BAND = 5;
  private static final double LEADING = 1.4;

  Cover {
    notes = List.copyOf(notes);
  }

  /** The page, as one slab. */
  Part part(Press press, Tag document) {
    Theme theme = press.theme();
    double depth = theme.paper().typeArea() - 1;
    Setting setting = new Setting(theme, press.text(), document);
    List<Placed> lines = setting.lines(this, depth);
    Slab slab =
        new Slab(
            depth,
            0,
            false,
            Optional.empty(),
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
    return new Part("", Part.Start.RIGHT, true, Optional.empty(), List.of(slab));
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
    private final Tag document;
    private final List<Placed> lines = new ArrayList<>();
    private double at;

    Setting(Theme theme, TextSetter text, Tag document) {
      this.theme = theme;
      this.text = text;
      this.document = document;
    }

    List<Placed> lines(Cover cover, double depth) {
      double body = theme.sizes().body();
      Ink quiet = theme.palette().quiet();
      at = TOP * depth + 3 * BAND + body;
      add(cover.subject(), Style.of(Voice.STRONG, 1.4 * body, theme.palette().accent()));
      at += body;
      add(cover.name(), Style.of(Voice.TITLE, theme.sizes().cover(), theme.palette().text()));
      at += body;
      add(cover.kind(), Style.of(Voice.HEADING, 1.6 * body, theme.palette().text()));
      at += 2 * body;
      for (String note : cover.notes()) {
        add(note, Style.of(Voice.BODY, body, quiet));
      }
      at = depth - 4 * body * LEADING;
      add(cover.office(), Style.of(Voice.STRONG, 1.2 * body, theme.palette().text()));
      add(cover.day(), Style.of(Voice.BODY, body, quiet));
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
            new Placed(line, theme.paper().left() + x, at + Frame.baseline(leading, style.size())));
        at += leading;
      }
    }
  }
}
