package fengcai.report.pdf;

import fengcai.report.text.Ink;
import fengcai.report.text.StructureElement;
import fengcai.report.typeset.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;

/** Draws on the pages of a file. Coordinates are in points from the top left of the page. */
public final class Canvas {

  private static final PdfName ARTIFACT = new PdfName("Artifact");

  /** An outline entry that may become the parent of later ones. */
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

  /** Resets the tracked graphics state, at the start of a page and after a restore. */
  void resetState() {
    state = new GraphicsState();
  }

  GraphicsState state() {
    return state;
  }

  PdfContentByte content() {
    return writer.getDirectContent();
  }

  /** Converts a distance from the top of the page to one from its bottom. */
  float fromBottom(double top) {
    return (float) (paperHeight - top);
  }

  public void line(Line line, double x, double baseline) {
    lines.paint(line, x, baseline);
  }

  /** Adds an element to the structure at this point without drawing anything. */
  public void declare(StructureElement structure) {
    tree.element(structure);
  }

  /** Draws a filled rectangle as an artifact, which screen readers skip. */
  public void fill(double x, double top, double width, double height, Ink ink) {
    artifact(
        () -> {
          fillWith(ink);
          content().rectangle((float) x, fromBottom(top + height), (float) width, (float) height);
          content().fill();
        });
  }

  public void dot(double x, double top, double radius, Ink ink) {
    artifact(
        () -> {
          fillWith(ink);
          content().circle((float) x, fromBottom(top), (float) radius);
          content().fill();
        });
  }

  /**
   * Draws a picture as one structure element, its text included.
   *
   * @param drawing draws in coordinates that are multiplied by the scale
   */
  public void picture(
      StructureElement structure,
      double x,
      double top,
      double width,
      double height,
      double scale,
      Consumer<Pen> drawing) {
    content().beginMarkedContentSequence(tree.element(structure));
    Pen pen = new Pen(this, x, top, scale);
    drawing.accept(pen);
    pen.end();
    content().endMarkedContentSequence();
    tree.setBounds(
        structure, (float) x, fromBottom(top + height), (float) (x + width), fromBottom(top));
  }

  /** Draws a line of text within a picture. */
  void textInPicture(Line line, double x, double baseline) {
    lines.paintMarked(line, x, baseline);
  }

  public void image(
      StructureElement structure, Image image, double x, double top, double width, double height) {
    tree.setBounds(
        structure, (float) x, fromBottom(top + height), (float) (x + width), fromBottom(top));
    content().beginMarkedContentSequence(tree.element(structure));
    content()
        .addImage(image, (float) width, 0, 0, (float) height, (float) x, fromBottom(top + height));
    content().endMarkedContentSequence();
  }

  /** Adds an outline entry that leads to this height of the current page. */
  public void bookmark(int level, String title, double top) {
    while (!outline.isEmpty() && outline.peek().level() >= level) {
      outline.pop();
    }
    PdfOutline parent =
        Optional.ofNullable(outline.peek())
            .map(Entry::outline)
            .orElseGet(() -> content().getRootOutline());
    PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, fromBottom(top), 0);
    outline.push(new Entry(level, new PdfOutline(parent, place, title)));
  }

  /** Names this height of the current page as a destination of local links. */
  public void destination(String name, double top) {
    content().localDestination(name, new PdfDestination(PdfDestination.XYZ, 0, fromBottom(top), 0));
  }

  void artifact(Runnable drawing) {
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
