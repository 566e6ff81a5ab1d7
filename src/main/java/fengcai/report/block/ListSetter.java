package fengcai.report.block;

import fengcai.model.Block;
import fengcai.report.line.Line;
import fengcai.report.line.Run;
import fengcai.report.line.Span;
import fengcai.report.line.Style;
import fengcai.report.line.Tag;
import fengcai.report.line.TextSetter;
import java.util.List;
import java.util.function.IntFunction;

/** Lays out lists, with a marker left of each item. */
final class ListSetter {

  /** The indent in ems, that of a paragraph's first line. */
  private static final double HANG = 2;

  private static final double DIGIT = 0.56;
  private static final double AIR = 0.4;

  private final Theme theme;
  private final TextSetter text;
  private final BlockSetter blocks;

  ListSetter(Theme theme, TextSetter text, BlockSetter blocks) {
    this.theme = theme;
    this.text = text;
    this.blocks = blocks;
  }

  void bullets(Flow flow, Block.BulletList list, Tag parent, Frame frame) {
    Tag tag = parent.child("L", new Tag.Attribute.Numbering("Disc"));
    set(flow, list.items(), tag, frame, HANG, index -> "•");
  }

  void ordered(Flow flow, Block.OrderedList list, Tag parent, Frame frame) {
    Tag tag = parent.child("L", new Tag.Attribute.Numbering("Decimal"));
    int digits = String.valueOf(list.start() + list.items().size() - 1).length();
    set(
        flow,
        list.items(),
        tag,
        frame,
        Math.max(HANG, DIGIT * digits + 0.8),
        i -> list.start() + i + ".");
  }

  private void set(
      Flow flow,
      List<List<Block>> items,
      Tag list,
      Frame frame,
      double hang,
      IntFunction<String> marker) {
    double em = frame.em();
    Frame inner = frame.narrowed(hang * em, 0).flush();
    double around = frame.indent() > 0 ? frame.leading() * 0.25 : 0;
    flow.space(around);
    for (int i = 0; i < items.size(); i++) {
      Tag item = list.child("LI");
      Line label = label(marker.apply(i), item.child("Lbl"), frame);
      Flow body = new Flow();
      blocks.set(body, items.get(i), item.child("LBody"), inner);
      boolean first = true;
      for (Slab slab : body.slabs()) {
        flow.add(first ? labelled(slab, label, inner) : slab);
        first = false;
      }
      // The first item does not end a page, nor does the last begin one alone.
      boolean lonely = i == 0 || i == items.size() - 2;
      if (lonely && i < items.size() - 1) {
        flow.keepLastWithNext();
      }
    }
    flow.space(around);
  }

  private Line label(String marker, Tag tag, Frame frame) {
    Style style = frame.style().in(theme.palette().accent());
    return text.line(List.of(new Run(marker, style, Span.of(tag))));
  }

  private static Slab labelled(Slab slab, Line label, Frame frame) {
    return Slabs.under(
        slab,
        (canvas, top) ->
            canvas.line(
                label, frame.left() - AIR * frame.em() - label.width(), top + frame.baseline()));
  }
}
