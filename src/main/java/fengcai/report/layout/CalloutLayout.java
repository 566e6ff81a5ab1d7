package fengcai.report.layout;

import fengcai.model.document.Block;
import fengcai.report.box.Box;
import fengcai.report.box.Paragraphs;
import fengcai.report.box.TextArea;
import fengcai.report.box.Theme;
import fengcai.report.box.VerticalList;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import fengcai.report.typeset.Line;
import fengcai.report.typeset.LineAlignment;
import fengcai.report.typeset.TextSetter;
import java.util.List;

/** Lays out callouts: a tinted ground with a rule at the left, visible in grey print too. */
final class CalloutLayout {

  private static final double RULE = 2.2;
  private static final double PAD = 0.6;

  private final Theme theme;
  private final TextSetter text;
  private final BlockLayout blocks;

  CalloutLayout(Theme theme, TextSetter text, BlockLayout blocks) {
    this.theme = theme;
    this.text = text;
    this.blocks = blocks;
  }

  void set(VerticalList flow, Block.Callout callout, StructureElement parent, TextArea area) {
    double em = area.em();
    TextArea inner = area.narrowed(1.2 * em, em).flush();
    StructureElement structure = parent.child("Div");
    VerticalList own = new VerticalList();
    Style label = area.style().in(theme.palette().accent()).strong();
    StructureElement head = structure.child("P");
    List<Line> words = text.set(callout.label(), label, head, inner.measure(), LineAlignment.START);
    Paragraphs.add(own, words, inner, true);
    blocks.set(own, callout.content(), structure, inner);
    // On a grid the ground covers whole lines, so that no gaps show between its parts.
    double around = theme.pitch().orElse(area.leading() / 2);
    double pad = theme.pitch().isPresent() ? 0 : PAD * area.em();
    flow.space(around);
    pad(flow, true, pad, area);
    for (Box box : own.boxes()) {
      // The space above a part has the same ground, so that no stripes of paper show.
      flow.add(
          new Box(
              box.above() + box.height(),
              0,
              box.keepWithNext(),
              box.head(),
              (canvas, top) -> {
                ground(area, box.above() + box.height()).draw(canvas, top);
                box.drawing().draw(canvas, top + box.above());
              }));
    }
    flow.keepLastWithNext();
    pad(flow, false, pad, area);
    flow.space(around);
  }

  private void pad(VerticalList flow, boolean keepWithNext, double height, TextArea area) {
    flow.add(height, keepWithNext, ground(area, height));
  }

  private Box.Drawing ground(TextArea area, double height) {
    return (canvas, top) -> {
      // They overlap slightly: grounds that only touch show a line between them.
      canvas.fill(area.left(), top, area.measure(), height + 0.1, theme.palette().tint());
      canvas.fill(area.left(), top, RULE, height + 0.1, theme.palette().accent());
    };
  }
}
