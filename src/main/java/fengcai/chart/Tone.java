package fengcai.chart;

import fengcai.chart.Mark.Role;
import java.awt.Color;
import java.awt.Paint;

/** A role as the colour that a chart library hands through. */
final class Tone extends Color {
  private static final long serialVersionUID = 1L;

  private final Role role;

  Tone(Role role) {
    super(0);
    this.role = role;
  }

  static Role role(Paint paint) {
    if (paint instanceof Tone tone) {
      return tone.role;
    }
    throw new IllegalStateException("not a colour of ours: " + paint);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tone tone && tone.role == role;
  }

  @Override
  public int hashCode() {
    return role.hashCode();
  }
}
