package fengcai.report.pdf;

import fengcai.report.line.Ink;
import fengcai.report.line.Line;
import fengcai.report.line.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;

/** The pages of one file, drawn on from the top left; lengths in points. */
public final class Canvas {

  private static final PdfName ARTIFACT = new PdfName("Artifact");

  /** An entry of the outline that later, deeper ones stand under. */
  private record Entry(int level, PdfOutline outline) {}

  private final ReportWriter writer;
  private final StructureTree tree;
  private final double paperHeight;
  private final LinePainter lines;
  private final Deque<Entry> outline = new ArrayDeque<>();
  private GraphicsState state = new GraphicsState();

  Canvas(ReportWriter writer, double paperHeight) {
    this.writer = writer;
    this.tree = new StructureTree(writer);
    this.paperHeight = paperHeight;
    this.lines = new LinePainter(this, tree, writer);
  }

  /** Forgets what was chosen, where a page begins or an earlier state is brought back. */
  void beginState() {
    state = new GraphicsState();
  }

  GraphicsState state() {
    return state;
  }

  PdfContentByte content() {
    return writer.getDirectContent();
  }

  /** From below the top of the page to above its bottom, as PDF counts. */
  float up(double top) {
    return (float) (paperHeight - top);
  }

  public void line(Line line, double x, double baseline) {
    lines.paint(line, x, baseline);
  }

  /** Gives an element its place in the structure though nothing of it is drawn. */
  public void declare(Tag tag) {
    tree.element(tag);
  }

  /** A filled box, which nobody has read out. */
  public void fill(double x, double top, double width, double height, Ink ink) {
    furniture(
        () -> {
          fillWith(ink);
          content().rectangle((float) x, up(top + height), (float) width, (float) height);
          content().fill();
        });
  }

  public void dot(double x, double top, double radius, Ink ink) {
    furniture(
        () -> {
          fillWith(ink);
          content().circle((float) x, up(top), (float) radius);
          content().fill();
        });
  }

  /** A picture that is one element, lettering and all, in its own measures times the scale. */
  public void picture(
      Tag tag,
      double x,
      double top,
      double width,
      double height,
      double scale,
      Consumer<Pen> drawing) {
    content().beginMarkedContentSequence(tree.element(tag));
    Pen pen = new Pen(this, x, top, scale);
    drawing.accept(pen);
    pen.end();
    content().endMarkedContentSequence();
    tree.bound(tag, (float) x, up(top + height), (float) (x + width), up(top));
  }

  /** A line within a picture. */
  void letter(Line line, double x, double baseline) {
    lines.letter(line, x, baseline);
  }

  public void image(Tag tag, Image image, double x, double top, double width, double height) {
    tree.bound(tag, (float) x, up(top + height), (float) (x + width), up(top));
    content().beginMarkedContentSequence(tree.element(tag));
    content().addImage(image, (float) width, 0, 0, (float) height, (float) x, up(top + height));
    content().endMarkedContentSequence();
  }

  /** An entry of the outline that leads to this height of the current page. */
  public void bookmark(int level, String title, double top) {
    while (!outline.isEmpty() && outline.peek().level() >= level) {
      outline.pop();
    }
    PdfOutline parent =
        Optional.ofNullable(outline.peek())
            .map(Entry::outline)
            .orElseGet(() -> content().getRootOutline());
    PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, up(top), 0);
    outline.push(new Entry(level, new PdfOutline(parent, place, title)));
  }

  /** A name by which links of the file lead to this height of the current page. */
  public void destination(String name, double top) {
    content().localDestination(name, new PdfDestination(PdfDestination.XYZ, 0, up(top), 0));
  }

  void furniture(Runnable drawing) {
    content().beginMarkedContentSequence(ARTIFACT);
    drawing.run();
    content().endMarkedContentSequence();
  }

  void fillWith(Ink ink) {
    if (state.fill(ink)) {
      content().setRGBColorFill(ink.red(), ink.green(), ink.blue());
    }
  }
}
