package fengcai.report.booklet;

import fengcai.report.box.Box;
import fengcai.report.box.Paragraphs;
import fengcai.report.box.TextArea;
import fengcai.report.box.VerticalList;
import fengcai.report.pdf.Canvas;
import fengcai.report.text.Run;
import fengcai.report.text.Span;
import fengcai.report.text.StructureElement;
import fengcai.report.typeset.Line;
import fengcai.report.typeset.LineAlignment;
import fengcai.report.typeset.TextSetter;
import java.util.List;

/** Lays out entries of contents and index: text, leader dots, page number at the right. */
final class LeaderLayout {

  /** Room for a number of four digits, in ems. */
  private static final double NUMBER_ROOM = 2.6;

  private static final double DOT_DISTANCE = 0.5;
  private static final double DOT_RADIUS = 0.045;
  private static final double DOT_RISE = 0.28;

  /** The target of an entry: an anchor and its page. */
  record Target(String anchor, int page) {}

  private final TextSetter text;

  LeaderLayout(TextSetter text) {
    this.text = text;
  }

  /** One entry; {@code item} is its element, which gets a link. */
  void set(VerticalList flow, String words, Target target, StructureElement item, TextArea area) {
    double em = area.em();
    StructureElement link = item.child("Reference").child("Link");
    List<Line> lines =
        text.set(
            List.of(new Run(words, area.style(), Span.link(link, "#" + target.anchor()))),
            area.measure() - NUMBER_ROOM * em,
            0,
            LineAlignment.START);
    Line number = text.line(String.valueOf(target.page()), area.style(), link);
    VerticalList paragraph = new VerticalList();
    Paragraphs.add(paragraph, lines, area);
    List<Box> boxes = paragraph.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      double from = lines.get(i).width() + em / 2;
      boolean last = i == boxes.size() - 1;
      flow.add(
          box.height(),
          box.keepWithNext(),
          (canvas, top) -> {
            box.drawing().draw(canvas, top);
            if (last) {
              leader(canvas, from, top + area.baseline(), number, area);
            }
          });
    }
  }

  /** Dots are on a grid, so that those of adjacent entries are aligned. */
  private static void leader(
      Canvas canvas, double from, double baseline, Line number, TextArea area) {
    double em = area.em();
    double right = area.left() + area.measure();
    double step = DOT_DISTANCE * em;
    double end = right - number.width() - em / 2;
    for (double x = right - NUMBER_ROOM * em * 0.5; x > area.left() + from; x -= step) {
      if (x < end) {
        canvas.dot(x, baseline - DOT_RISE * em, DOT_RADIUS * em, area.style().ink());
      }
    }
    canvas.line(number, right - number.width(), baseline);
  }
}
