package fengcai.report.section;

import fengcai.report.box.TextArea;
import fengcai.report.box.VerticalList;
import fengcai.report.layout.BlockLayout;
import fengcai.report.text.Run;
import fengcai.report.text.Span;
import fengcai.report.text.StructureElement;
import fengcai.report.typeset.Line;
import java.time.LocalDate;
import java.util.List;

/**
 * 落款: who issues a document and when. The date stands four characters in from the right, the office
 * centred over it, as GB/T 9704-2012, 7.3.5.1, has it.
 */
public record Signature(String office, LocalDate day) {

  private static final int IN = 4;
  private static final int AIR = 2;

  /** Never alone on a page. */
  public void set(
      VerticalList flow, ReportContext press, BlockLayout blocks, StructureElement parent) {
    TextArea frame = TextArea.body(press.theme());
    Line name = line(blocks, office, frame, parent);
    Line date = line(blocks, press.phrases().date(day), frame, parent);
    double dateLeft = frame.measure() - IN * frame.em() - date.width();
    double centred = dateLeft + (date.width() - name.width()) / 2;
    double nameLeft = Math.max(0, Math.min(centred, frame.measure() - name.width()));
    flow.keepLastWithNext();
    flow.space(AIR * frame.leading());
    add(flow, name, frame, nameLeft, true);
    add(flow, date, frame, dateLeft, false);
  }

  private static Line line(
      BlockLayout blocks, String words, TextArea frame, StructureElement parent) {
    return blocks.text().line(List.of(new Run(words, frame.style(), Span.of(parent.child("P")))));
  }

  private static void add(VerticalList flow, Line line, TextArea frame, double left, boolean keep) {
    flow.add(
        frame.leading(),
        keep,
        (canvas, top) -> canvas.line(line, frame.left() + left, top + frame.baseline()));
  }
}
