package fengcai.report.pdf;

import fengcai.report.font.Glyph;
import fengcai.report.text.Span;
import fengcai.report.text.StructureElement;
import fengcai.report.typeset.Cluster;
import fengcai.report.typeset.Line;
import java.util.Optional;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Draws lines: each span is a marked-content sequence, each run of one style a TJ operator. */
final class LinePainter {

  private static final double DESCENT = 0.22;
  private static final double ASCENT = 0.9;
  private static final double DOT_DEPTH = 0.27;
  private static final double DOT_RADIUS = 0.055;

  private static final double UNDERLINE_DEPTH = 0.2;
  private static final double UNDERLINE = 0.4;

  private final Canvas canvas;
  private final StructureTree tree;
  private final ReportWriter writer;

  LinePainter(Canvas canvas, StructureTree tree, ReportWriter writer) {
    this.canvas = canvas;
    this.tree = tree;
    this.writer = writer;
  }

  void paint(Line line, double x, double baseline) {
    int from = 0;
    for (int to = 1; to <= line.clusters().size(); to++) {
      if (to == line.clusters().size()
          || !line.clusters().get(to).span().equals(line.clusters().get(from).span())) {
        paintSpan(line, from, to, x, baseline);
        from = to;
      }
    }
    paintDots(line, x, baseline);
  }

  /** Draws a line inside the current marked-content sequence. */
  void paintMarked(Line line, double x, double baseline) {
    paintText(line, 0, line.clusters().size(), x, baseline);
  }

  private void paintSpan(Line line, int from, int to, double x, double baseline) {
    Span span = line.clusters().get(from).span();
    Optional<StructureElement> structure = span.structure();
    if (structure.isEmpty()) {
      canvas.artifact(() -> paintText(line, from, to, x, baseline));
      return;
    }
    canvas.content().beginMarkedContentSequence(tree.element(structure.get()));
    paintText(line, from, to, x, baseline);
    canvas.content().endMarkedContentSequence();
    if (span.uri().isPresent()) {
      annotate(line, from, to, x, baseline, structure.get(), span.uri().get());
      if (!isLocal(span.uri().get())) {
        underline(line, from, to, x, baseline);
      }
    }
  }

  /** Whether a link leads to a destination of the same file, as in a table of contents. */
  private static boolean isLocal(String uri) {
    return uri.startsWith("#");
  }

  private void paintText(Line line, int from, int to, double x, double baseline) {
    canvas.content().beginText();
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || !alike(line.clusters().get(start), line.clusters().get(i))) {
        paintRun(line, start, i, x, baseline);
        start = i;
      }
    }
    canvas.content().endText();
  }

  private static boolean alike(Cluster a, Cluster b) {
    return a.glyph().alike(b.glyph()) && a.style().equals(b.style()) && a.scale() == b.scale();
  }

  private void paintRun(Line line, int from, int to, double x, double baseline) {
    PdfContentByte content = canvas.content();
    Cluster first = line.clusters().get(from);
    Glyph look = first.glyph();
    double size = look.scale() * first.size();
    double origin = x + line.place(from) + first.shift();
    float up = canvas.fromBottom(baseline - look.rise() * first.size());
    canvas.fillWith(first.style().ink());
    if (first.scale() != 1) {
      content.setTextMatrix((float) first.scale(), 0, 0, 1, (float) origin, up);
    } else {
      content.setTextMatrix((float) origin, up);
    }
    GlyphRun letters = GlyphRun.of(writer, canvas.state(), first.face(), size);
    double pen = origin;
    for (int i = from; i < to; i++) {
      Cluster cluster = line.clusters().get(i);
      double place = x + line.place(i) + cluster.shift();
      // Integers keep the file small; the rounding error is corrected at the next glyph.
      long back = Math.round((pen - place) * 1000 / (size * cluster.scale()));
      if (back != 0) {
        letters.back(back);
        pen -= back * size * cluster.scale() / 1000;
      }
      letters.add(cluster.text(), cluster.glyph().drawn());
      pen += cluster.advance();
      if (cluster.spaced() && cluster.face().covers(' ')) {
        letters.add(" ", " ");
        pen += cluster.face().advance(' ') * size * cluster.scale() / 1000;
      }
    }
    letters.show();
  }

  private void annotate(
      Line line,
      int from,
      int to,
      double x,
      double baseline,
      StructureElement structure,
      String uri) {
    Cluster last = line.clusters().get(to - 1);
    double left = x + line.place(from);
    double right = x + line.place(to - 1) + last.width();
    PdfAnnotation link =
        new PdfAnnotation(
            writer,
            (float) left,
            canvas.fromBottom(baseline + DESCENT * last.size()),
            (float) right,
            canvas.fromBottom(baseline - ASCENT * last.size()),
            isLocal(uri) ? PdfAction.gotoLocalPage(uri.substring(1), false) : new PdfAction(uri));
    link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    link.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
    link.put(
        PdfName.CONTENTS, new PdfString(description(line, from, to, uri), PdfObject.TEXT_UNICODE));
    link.put(
        PdfName.STRUCTPARENT,
        new PdfNumber(tree.addAnnotation(structure, link.getIndirectReference())));
    writer.addAnnotation(link);
  }

  /** A link's text for screen readers: the address, or the words of a local link. */
  private static String description(Line line, int from, int to, String uri) {
    if (!isLocal(uri)) {
      return uri;
    }
    StringBuilder words = new StringBuilder();
    line.clusters().subList(from, to).forEach(cluster -> words.append(cluster.text()));
    return words.toString();
  }

  /** Links are underlined, since colour is lost in grey print (WCAG 2.2, 1.4.1). */
  private void underline(Line line, int from, int to, double x, double baseline) {
    Cluster last = line.clusters().get(to - 1);
    double left = x + line.place(from);
    double right = x + line.place(to - 1) + last.width();
    canvas.fill(
        left,
        baseline + UNDERLINE_DEPTH * last.size(),
        right - left,
        UNDERLINE,
        last.style().ink());
  }

  /** Emphasis dots below each character that is not punctuation (GB/T 15834-2011, 4.12). */
  private void paintDots(Line line, double x, double baseline) {
    for (int i = 0; i < line.clusters().size(); i++) {
      Cluster cluster = line.clusters().get(i);
      if (cluster.style().dotted() && !cluster.kind().isMark()) {
        canvas.dot(
            x + line.place(i) + cluster.width() / 2,
            baseline + DOT_DEPTH * cluster.size(),
            DOT_RADIUS * cluster.size(),
            cluster.style().ink());
      }
    }
  }
}
