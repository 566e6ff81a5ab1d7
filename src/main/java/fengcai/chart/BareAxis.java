package fengcai.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** A scale from one number to another with names at some places, and no line or marks. */
final class BareAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  /** A name below a number of the scale. */
  record Name(double at, String text) {}

  private final transient List<Name> names;

  BareAxis(double lower, double upper, List<Name> names) {
    this.names = names;
    setRange(lower, upper);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setTickLabelInsets(RectangleInsets.ZERO_INSETS);
    setVisible(!names.isEmpty());
  }

  void letter(Lettering lettering, Mark.Role role) {
    setTickLabelFont(lettering);
    setTickLabelPaint(new Tone(role));
  }

  @Override
  @SuppressWarnings("rawtypes")
  public List refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return names.stream()
        .map(
            name ->
                new NumberTick(
                    name.at(), name.text(), TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0))
        .toList();
  }
}
