package fengcai.chart;

import fengcai.chart.Mark.Role;
import fengcai.chart.Mark.Segment;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Graphics that keep what is drawn as marks. Nothing is clipped: figures stay in their bounds. */
final class MarkRecorder extends PixelFreeGraphics {

  private final List<Mark> marks;
  private AffineTransform transform = new AffineTransform();
  private Lettering font;
  private Paint paint = new Tone(Role.TEXT);
  private Stroke stroke = new BasicStroke();
  private Composite composite = AlphaComposite.SrcOver;
  private final RenderingHints hints = new RenderingHints(Map.of());
  private @Nullable Shape clip;

  MarkRecorder(Lettering font) {
    this.marks = new ArrayList<>();
    this.font = font;
  }

  private MarkRecorder(MarkRecorder other) {
    marks = other.marks;
    transform = other.getTransform();
    font = other.font;
    paint = other.paint;
    stroke = other.stroke;
    composite = other.composite;
    hints.putAll(other.hints);
    clip = other.clip;
  }

  /** Another hand that draws the same marks. */
  @Override
  public Graphics create() {
    return new MarkRecorder(this);
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  @Override
  public void fill(Shape shape) {
    Rectangle2D bounds = shape.getBounds2D();
    if (bounds.getWidth() > 0 && bounds.getHeight() > 0) {
      marks.add(new Mark.Area(Outlines.of(shape, transform), Tone.role(paint)));
    }
  }

  @Override
  public void draw(Shape shape) {
    List<Segment> path = Outlines.of(shape, transform);
    if (path.size() > 1 && stroke instanceof BasicStroke line) {
      boolean dashed = line.getDashArray() != null;
      marks.add(new Mark.Line(path, Tone.role(paint), line.getLineWidth(), dashed));
    }
  }

  @Override
  public void drawString(String text, float x, float y) {
    double at =
        switch (font.anchor()) {
          case START -> x;
          case MIDDLE -> x + font.width(text) / 2;
          case END -> x + font.width(text);
        };
    double[] place = {at, y};
    transform.transform(place, 0, place, 0, 1);
    marks.add(
        new Mark.Label(
            text,
            Outlines.rounded(place[0]),
            Outlines.rounded(place[1]),
            font.em(),
            font.anchor(),
            font.isBold(),
            Tone.role(paint)));
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public FontMetrics getFontMetrics(Font of) {
    return lettering(of).metrics();
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return new FontRenderContext(new AffineTransform(), true, true);
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font other) {
    font = lettering(other);
  }

  private static Lettering lettering(Font font) {
    if (font instanceof Lettering lettering) {
      return lettering;
    }
    throw new IllegalStateException("not measured by our table: " + font);
  }

  @Override
  public void setPaint(Paint other) {
    paint = other;
  }

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public void setColor(Color color) {
    paint = color;
  }

  @Override
  public Color getColor() {
    return paint instanceof Color color ? color : new Tone(Role.TEXT);
  }

  @Override
  public void setStroke(Stroke other) {
    stroke = other;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setComposite(Composite other) {
    composite = other;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setBackground(Color color) {}

  @Override
  public Color getBackground() {
    return Color.WHITE;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    if (value == null) {
      hints.remove(key);
    } else {
      hints.put(key, value);
    }
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHints(Map<?, ?> others) {
    hints.clear();
    hints.putAll(others);
  }

  @Override
  public void addRenderingHints(Map<?, ?> others) {
    hints.putAll(others);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return hints;
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public void transform(AffineTransform more) {
    transform.concatenate(more);
  }

  @Override
  public void setTransform(AffineTransform other) {
    transform = new AffineTransform(other);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void clip(@Nullable Shape shape) {
    clip = shape;
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    clip = new Rectangle(x, y, width, height);
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    clip = new Rectangle(x, y, width, height);
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    clip = shape;
  }

  @Override
  public @Nullable Shape getClip() {
    return clip;
  }

  @Override
  public @Nullable Rectangle getClipBounds() {
    return clip == null ? null : clip.getBounds();
  }

  @Override
  public void dispose() {}
}
