package fengcai.report;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** A filled box as it stands on paper, in millimetres from the top left; pages count from 1. */
record DrawnBox(int page, double left, double right, double top, double bottom) {

  private static final double MM = 25.4 / 72;

  static List<DrawnBox> of(PDDocument document) throws IOException {
    List<DrawnBox> boxes = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      new Reader(page, document.getPages().indexOf(page) + 1, boxes).processPage(page);
    }
    return boxes;
  }

  double height() {
    return bottom - top;
  }

  private static final class Reader extends PDFGraphicsStreamEngine {
    private final int number;
    private final List<DrawnBox> boxes;
    private final double paper;
    private final GeneralPath path = new GeneralPath();

    Reader(PDPage page, int number, List<DrawnBox> boxes) {
      super(page);
      this.number = number;
      this.boxes = boxes;
      this.paper = page.getMediaBox().getHeight();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
      Rectangle2D box = new Rectangle2D.Double(p0.getX(), p0.getY(), 0, 0);
      box.add(p2);
      path.append(box, false);
    }

    @Override
    public void fillPath(int windingRule) {
      Rectangle2D box = path.getBounds2D();
      boxes.add(
          new DrawnBox(
              number,
              box.getMinX() * MM,
              box.getMaxX() * MM,
              (paper - box.getMaxY()) * MM,
              (paper - box.getMinY()) * MM));
      path.reset();
    }

    @Override
    public void strokePath() {
      path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
      path.reset();
    }

    @Override
    public void endPath() {
      path.reset();
    }

    @Override
    public void moveTo(float x, float y) {
      path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
      path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
      return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
      path.closePath();
    }

    @Override
    public void clip(int windingRule) {
      path.reset();
    }

    @Override
    public void drawImage(PDImage image) {
      path.reset();
    }

    @Override
    public void shadingFill(COSName name) {
      path.reset();
    }
  }
}
