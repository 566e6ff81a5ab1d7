package fengcai.report.pdf;

import fengcai.chart.DrawingElement.Point;
import fengcai.report.text.Ink;
import fengcai.report.typeset.Line;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws the elements of one drawing, in the drawing's own units from its top left. */
public final class Pen {

  private static final float[] DASHES = {3, 2};

  private final Canvas canvas;
  private final double left;
  private final double top;
  private final double scale;
  private boolean scaled;

  Pen(Canvas canvas, double left, double top, double scale) {
    this.canvas = canvas;
    this.left = left;
    this.top = top;
    this.scale = scale;
  }

  /** Fills closed polygons; those that turn the other way round are holes. */
  public void area(List<List<Point>> outlines, Ink ink) {
    scaled();
    canvas.fillWith(ink);
    for (List<Point> outline : outlines) {
      moveTo(outline.getFirst());
      outline.subList(1, outline.size()).forEach(this::lineTo);
      content().closePath();
    }
    content().fill();
  }

  public void dot(Point centre, double radius, Ink ink) {
    scaled();
    canvas.fillWith(ink);
    content().circle((float) centre.x(), (float) centre.y(), (float) radius);
    content().fill();
  }

  public void line(Point from, Point to, double width, boolean dashed, Ink ink) {
    scaled();
    content().setRGBColorStroke(ink.red(), ink.green(), ink.blue());
    content().setLineWidth((float) width);
    content().setLineDash(dashed ? DASHES : new float[0], 0);
    moveTo(from);
    lineTo(to);
    content().stroke();
  }

  /** Writes a line of text; only its place is in the drawing's units, its size in points. */
  public void letter(Line line, double x, double baseline) {
    end();
    canvas.textInPicture(line, left + x * scale, top + baseline * scale);
  }

  /** Returns to the page's units, in which text is written. */
  void end() {
    if (scaled) {
      content().restoreState();
      canvas.resetState();
      scaled = false;
    }
  }

  private void scaled() {
    if (!scaled) {
      content().saveState();
      content()
          .concatCTM((float) scale, 0, 0, (float) -scale, (float) left, canvas.fromBottom(top));
      scaled = true;
    }
  }

  private void moveTo(Point point) {
    content().moveTo((float) point.x(), (float) point.y());
  }

  private void lineTo(Point point) {
    content().lineTo((float) point.x(), (float) point.y());
  }

  private PdfContentByte content() {
    return canvas.content();
  }
}
