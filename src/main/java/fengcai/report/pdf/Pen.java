package fengcai.report.pdf;

import fengcai.chart.Mark.Segment;
import fengcai.report.line.Ink;
import fengcai.report.line.Line;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws in a picture. Coordinates are the picture's own, from its top left. */
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

  public void area(List<Segment> outline, Ink ink) {
    scaled();
    canvas.fillWith(ink);
    outline.forEach(this::go);
    content().fill();
  }

  public void line(List<Segment> path, Ink ink, double width, boolean dashed) {
    scaled();
    content().setRGBColorStroke(ink.red(), ink.green(), ink.blue());
    content().setLineWidth((float) width);
    content().setLineDash(dashed ? DASHES : new float[0], 0);
    path.forEach(this::go);
    content().stroke();
  }

  /** Draws a line of text whose font size is not scaled with the picture. */
  public void letter(Line line, double x, double baseline) {
    end();
    canvas.textInPicture(line, left + x * scale, top + baseline * scale);
  }

  /** Restores the graphics state of the page. */
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

  private void go(Segment segment) {
    switch (segment) {
      case Segment.Move move -> content().moveTo((float) move.x(), (float) move.y());
      case Segment.To to -> content().lineTo((float) to.x(), (float) to.y());
      case Segment.Curve c ->
          content()
              .curveTo(
                  (float) c.x1(),
                  (float) c.y1(),
                  (float) c.x2(),
                  (float) c.y2(),
                  (float) c.x(),
                  (float) c.y());
      case Segment.Close close -> content().closePath();
    }
  }

  private PdfContentByte content() {
    return canvas.content();
  }
}
