package fengcai.report.layout;

import fengcai.report.typeset.Line;
import fengcai.report.typeset.LineAlignment;
import fengcai.report.typeset.ShapedText;
import java.util.List;

/**
 * The text of a cell; in points.
 *
 * @param indent of its first line, under which the others stand one em further in
 * @param reserve what stays free at its right, so that decimal points stand under each other
 */
record TableCell(ShapedText text, double em, double indent, double reserve) {

  TableCell {
    text = text.keepingWords();
  }

  static TableCell of(ShapedText text, double em) {
    return new TableCell(text, em, 0, 0);
  }

  TableCell reserving(double points) {
    return new TableCell(text, em, indent, points);
  }

  ColumnWidths.Need need() {
    ShapedText.Widths widths = text.widths();
    double first = indent + reserve;
    double rest = first + hang();
    return new ColumnWidths.Need(
        widths.natural() + first,
        widths.phrase() + rest,
        widths.word() + rest,
        widths.least() + rest,
        rest,
        widths.phrases());
  }

  private double hang() {
    return indent > 0 ? em : 0;
  }

  List<Line> lines(double width, LineAlignment alignment) {
    double in = indent + hang();
    return text.lines(width - reserve - in, -hang(), alignment).stream()
        .map(line -> line.movedBy(in))
        .toList();
  }
}
