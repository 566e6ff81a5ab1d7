package fengcai.chart;

import fengcai.chart.Mark.Anchor;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;

/**
 * A font that is only a size, measured by a table: AWT's own fonts need font files and libraries
 * that a machine may lack, and measure differently on each. It carries what a label drawn in it
 * stands at, which a chart library does not say.
 */
final class Lettering extends Font {
  private static final long serialVersionUID = 1L;

  static final double ASCENT = 0.88;
  static final double DESCENT = 0.12;

  private final double em;
  private final Anchor anchor;

  Lettering(double em, boolean bold, Anchor anchor) {
    super("lettering", bold ? BOLD : PLAIN, (int) Math.ceil(em));
    this.em = em;
    this.anchor = anchor;
  }

  double em() {
    return em;
  }

  Anchor anchor() {
    return anchor;
  }

  double width(String text) {
    return em * LetterWidths.ems(text);
  }

  FontMetrics metrics() {
    return new Metrics(this);
  }

  @Override
  public LineMetrics getLineMetrics(String text, FontRenderContext context) {
    return new Height(text.length(), (float) em);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  private static final class Metrics extends FontMetrics {
    private static final long serialVersionUID = 1L;

    private final Lettering lettering;

    Metrics(Lettering lettering) {
      super(lettering);
      this.lettering = lettering;
    }

    @Override
    public int getAscent() {
      return (int) Math.round(ASCENT * lettering.em());
    }

    @Override
    public int getDescent() {
      return (int) Math.round(DESCENT * lettering.em());
    }

    @Override
    public int stringWidth(String text) {
      return (int) Math.round(lettering.width(text));
    }
  }

  private static final class Height extends LineMetrics {
    private final int characters;
    private final float em;

    Height(int characters, float em) {
      this.characters = characters;
      this.em = em;
    }

    @Override
    public int getNumChars() {
      return characters;
    }

    @Override
    public float getAscent() {
      return (float) ASCENT * em;
    }

    @Override
    public float getDescent() {
      return (float) DESCENT * em;
    }

    @Override
    public float getLeading() {
      return 0;
    }

    @Override
    public float getHeight() {
      return em;
    }

    @Override
    public int getBaselineIndex() {
      return ROMAN_BASELINE;
    }

    @Override
    public float[] getBaselineOffsets() {
      return new float[3];
    }

    @Override
    public float getStrikethroughOffset() {
      return 0;
    }

    @Override
    public float getStrikethroughThickness() {
      return 0;
    }

    @Override
    public float getUnderlineOffset() {
      return 0;
    }

    @Override
    public float getUnderlineThickness() {
      return 0;
    }
  }
}
