package fengcai.report.section;

import fengcai.report.box.TextArea;
import fengcai.report.box.VerticalList;
import fengcai.report.layout.BlockLayout;
import fengcai.report.text.StructureElement;
import fengcai.report.typeset.Line;
import java.time.LocalDate;

/**
 * 落款: who issues a document and when. The date stands four characters in from the right, the office
 * centred over it, as GB/T 9704-2012, 7.3.5.1, has it.
 */
public record Signature(String office, LocalDate day) {

  private static final int IN = 4;
  private static final int AIR = 2;

  /** Never alone on a page. */
  public void set(
      VerticalList flow, ReportContext context, BlockLayout blocks, StructureElement parent) {
    TextArea area = TextArea.body(context.theme());
    Line name = line(blocks, office, area, parent);
    Line date = line(blocks, context.phrases().date(day), area, parent);
    double dateLeft = area.measure() - IN * area.em() - date.width();
    double centred = dateLeft + (date.width() - name.width()) / 2;
    double nameLeft = Math.max(0, Math.min(centred, area.measure() - name.width()));
    flow.keepLastWithNext();
    flow.space(AIR * area.leading());
    add(flow, name, area, nameLeft, true);
    add(flow, date, area, dateLeft, false);
  }

  private static Line line(
      BlockLayout blocks, String words, TextArea area, StructureElement parent) {
    return blocks.text().line(words, area.style(), parent.child("P"));
  }

  private static void add(VerticalList flow, Line line, TextArea area, double left, boolean keep) {
    flow.add(
        area.leading(),
        keep,
        (canvas, top) -> canvas.line(line, area.left() + left, top + area.baseline()));
  }
}
