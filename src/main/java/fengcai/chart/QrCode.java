package fengcai.chart;

import fengcai.chart.Mark.Role;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;
import java.util.List;

/** QR codes as drawings: a module is one point wide, the quiet zone is part of the drawing. */
public final class QrCode {

  /** How much white a reader needs around the code, in modules. */
  public static final int QUIET = 4;

  private QrCode() {}

  /** Readable with 15 % of it damaged. */
  public static Drawing of(String text) {
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeSegments(
            QrSegment.makeSegments(text), Ecc.MEDIUM, 1, 40, -1, false);
    double whole = code.size + 2.0 * QUIET;
    Mark dark =
        new Mark.Area(new Contours(code.size, code::getModule, QUIET).segments(), Role.TEXT);
    return new Drawing(whole, whole, List.of(dark));
  }
}
