package fengcai.chart;

import java.awt.BasicStroke;

/** The strokes of figures, in points. */
final class Strokes {

  static final BasicStroke HAIRLINE = new BasicStroke(0.6f);
  static final BasicStroke TREND = new BasicStroke(1.6f);

  /** Over what was not counted. */
  static final BasicStroke BRIDGE =
      new BasicStroke(
          1.0f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0);

  private Strokes() {}
}
