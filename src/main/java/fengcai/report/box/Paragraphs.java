package fengcai.report.box;

import fengcai.report.typeset.Line;
import java.util.List;

/** Turns lines into slabs, without widows and orphans. */
public final class Paragraphs {

  private Paragraphs() {}

  public static void add(VerticalList flow, List<Line> lines, TextArea area) {
    add(flow, lines, area, false);
  }

  public static void add(VerticalList flow, List<Line> lines, TextArea area, boolean keepWithNext) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean last = i == lines.size() - 1;
      boolean keep = last ? keepWithNext : i == 0 || i == lines.size() - 2;
      flow.add(
          area.leading(),
          keep,
          (canvas, top) -> canvas.line(line, area.left(), top + area.baseline()));
    }
  }
}
