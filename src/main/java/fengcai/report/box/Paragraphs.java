package fengcai.report.box;

import fengcai.report.typeset.Line;
import java.util.List;

/** Turns lines into slabs, without widows and orphans. */
public final class Paragraphs {

  private Paragraphs() {}

  public static void add(VerticalList flow, List<Line> lines, TextArea frame) {
    add(flow, lines, frame, false);
  }

  public static void add(
      VerticalList flow, List<Line> lines, TextArea frame, boolean keepWithNext) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean last = i == lines.size() - 1;
      boolean keep = last ? keepWithNext : i == 0 || i == lines.size() - 2;
      flow.add(
          frame.leading(),
          keep,
          (canvas, top) -> canvas.line(line, frame.left(), top + frame.baseline()));
    }
  }
}
