package fengcai.report.layout;

import fengcai.model.document.Block;
import fengcai.report.box.Box;
import fengcai.report.box.Boxes;
import fengcai.report.box.TextArea;
import fengcai.report.box.Theme;
import fengcai.report.box.VerticalList;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import fengcai.report.typeset.Line;
import fengcai.report.typeset.TextSetter;
import java.util.List;
import java.util.function.IntFunction;

/** Lays out lists, with a marker left of each item. */
final class ListLayout {

  /** The indent in ems, that of a paragraph's first line. */
  private static final double HANG = 2;

  private static final double DIGIT = 0.56;
  private static final double AIR = 0.4;

  private final Theme theme;
  private final TextSetter text;
  private final BlockLayout blocks;

  ListLayout(Theme theme, TextSetter text, BlockLayout blocks) {
    this.theme = theme;
    this.text = text;
    this.blocks = blocks;
  }

  void bullets(VerticalList flow, Block.BulletList list, StructureElement parent, TextArea area) {
    StructureElement structure =
        parent.child("L", new StructureElement.Attribute.Numbering("Disc"));
    set(flow, list.items(), structure, area, HANG, index -> "•");
  }

  void ordered(VerticalList flow, Block.OrderedList list, StructureElement parent, TextArea area) {
    StructureElement structure =
        parent.child("L", new StructureElement.Attribute.Numbering("Decimal"));
    int digits = String.valueOf(list.start() + list.items().size() - 1).length();
    set(
        flow,
        list.items(),
        structure,
        area,
        Math.max(HANG, DIGIT * digits + 0.8),
        i -> list.start() + i + ".");
  }

  private void set(
      VerticalList flow,
      List<List<Block>> items,
      StructureElement list,
      TextArea area,
      double hang,
      IntFunction<String> marker) {
    double em = area.em();
    TextArea inner = area.narrowed(hang * em, 0).flush();
    double around = area.indent() > 0 ? area.leading() * 0.25 : 0;
    flow.space(around);
    for (int i = 0; i < items.size(); i++) {
      StructureElement item = list.child("LI");
      Line label = label(marker.apply(i), item.child("Lbl"), area);
      VerticalList body = new VerticalList();
      blocks.set(body, items.get(i), item.child("LBody"), inner);
      boolean first = true;
      for (Box box : body.boxes()) {
        flow.add(first ? labelled(box, label, inner) : box);
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

  private Line label(String marker, StructureElement structure, TextArea area) {
    Style style = area.style().in(theme.palette().accent());
    return text.line(marker, style, structure);
  }

  private static Box labelled(Box box, Line label, TextArea area) {
    return Boxes.under(
        box,
        (canvas, top) ->
            canvas.line(
                label, area.left() - AIR * area.em() - label.width(), top + area.baseline()));
  }
}
