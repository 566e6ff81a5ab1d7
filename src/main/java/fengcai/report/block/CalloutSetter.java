package fengcai.report.block;

import fengcai.model.Block;
import fengcai.report.line.Alignment;
import fengcai.report.line.Run;
import fengcai.report.line.Span;
import fengcai.report.line.Style;
import fengcai.report.line.Tag;
import fengcai.report.line.TextSetter;
import java.util.List;

/** Lays out callouts: a tinted ground with a rule at the left, visible in grey print too. */
final class CalloutSetter {

  private static final double RULE = 2.2;
  private static final double PAD = 0.6;

  private final Theme theme;
  private final TextSetter text;
  private final BlockSetter blocks;

  CalloutSetter(Theme theme, TextSetter text, BlockSetter blocks) {
    this.theme = theme;
    this.text = text;
    this.blocks = blocks;
  }

  void set(Flow flow, Block.Callout callout, Tag parent, Frame frame) {
    double em = frame.em();
    Frame inner = frame.narrowed(1.2 * em, em).flush();
    Tag tag = parent.child("Div");
    Flow own = new Flow();
    Style label = frame.style().in(theme.palette().accent()).strong();
    List<Run> words = List.of(new Run(callout.label(), label, Span.of(tag.child("P"))));
    Paragraphs.add(own, text.set(words, inner.measure(), 0, Alignment.START), inner, true);
    blocks.set(own, callout.content(), tag, inner);
    // On a grid the ground covers whole lines, so that no gaps show between its parts.
    double around = theme.pitch().orElse(frame.leading() / 2);
    double pad = theme.pitch().isPresent() ? 0 : PAD * frame.em();
    flow.space(around);
    pad(flow, true, pad, frame);
    for (Slab slab : own.slabs()) {
      // The space above a part has the same ground, so that no stripes of paper show.
      flow.add(
          new Slab(
              slab.above() + slab.height(),
              0,
              slab.keepWithNext(),
              slab.head(),
              (canvas, top) -> {
                ground(frame, slab.above() + slab.height()).draw(canvas, top);
                slab.drawing().draw(canvas, top + slab.above());
              }));
    }
    flow.keepLastWithNext();
    pad(flow, false, pad, frame);
    flow.space(around);
  }

  private void pad(Flow flow, boolean keepWithNext, double height, Frame frame) {
    flow.add(height, keepWithNext, ground(frame, height));
  }

  private Slab.Drawing ground(Frame frame, double height) {
    return (canvas, top) -> {
      // They overlap slightly: grounds that only touch show a line between them.
      canvas.fill(frame.left(), top, frame.measure(), height + 0.1, theme.palette().tint());
      canvas.fill(frame.left(), top, RULE, height + 0.1, theme.palette().accent());
    };
  }
}
