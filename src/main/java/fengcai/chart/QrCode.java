package fengcai.chart;

import fengcai.chart.DrawingElement.Role;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;
import java.util.List;

/** QR codes (ISO/IEC 18004) as drawings: a module is one point wide. */
public final class QrCode {

  /** The width of the quiet zone, which is part of the drawing, in modules. */
  public static final int QUIET = 4;

  private static final int BEST_MASK = -1;

  private QrCode() {}

  /** A code with error correction level M, the smallest version that holds the text. */
  public static Drawing of(String text) {
    io.nayuki.qrcodegen.QrCode code = encoded(text, 0);
    if (code.size <= QrMask.WIDEST) {
      long[] rows = QrMask.best(code);
      return drawing(code.size, (column, row) -> (rows[row] >>> column & 1) != 0);
    }
    return drawing(code.size, encoded(text, BEST_MASK)::getModule);
  }

  private static io.nayuki.qrcodegen.QrCode encoded(String text, int mask) {
    return io.nayuki.qrcodegen.QrCode.encodeSegments(
        QrSegment.makeSegments(text), Ecc.MEDIUM, 1, 40, mask, false);
  }

  private static Drawing drawing(int size, Contours.Grid grid) {
    double side = size + 2.0 * QUIET;
    DrawingElement dark =
        new DrawingElement.Area(new Contours(size, grid, QUIET).outlines(), Role.TEXT);
    return new Drawing(side, side, List.of(dark));
  }
}
