package fengcai.report.pdf;

import fengcai.report.font.Face;
import fengcai.report.font.OpenPdfProgram;
import fengcai.report.font.SubsetProgram;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;

/** Builds one TJ operator: text of one face and size with adjustments (ISO 32000-1, 9.4.3). */
interface GlyphRun {

  /** Adds a text and the characters drawn for it, one for each. */
  void add(String text, String drawn);

  /** Moves back by thousandths of the font size. */
  void back(long thousandths);

  /** Writes the operator. */
  void show();

  /** Starts at the current text position of the current page. */
  static GlyphRun of(ReportWriter writer, GraphicsState state, Face face, double size) {
    PdfContentByte content = writer.getDirectContent();
    boolean other = state.font(face, size);
    return switch (face.program()) {
      case SubsetProgram program -> {
        EmbeddedFont font = writer.font(face, program);
        ByteBuffer operators = content.getInternalBuffer();
        if (other) {
          operators.append(font.name().getBytes()).append(' ').append((float) size).append(" Tf\n");
        }
        yield new ByCode(font, operators.append("["));
      }
      case OpenPdfProgram program -> {
        content.setFontAndSize(program.base(), (float) size);
        yield new ByOpenPdf(content, new PdfTextArray());
      }
    };
  }

  /** Writes codes of an {@link EmbeddedFont}. */
  final class ByCode implements GlyphRun {
    private final EmbeddedFont font;
    private final ByteBuffer operators;

    /** Whether a string is open. */
    private boolean open;

    private ByCode(EmbeddedFont font, ByteBuffer operators) {
      this.font = font;
      this.operators = operators;
    }

    @Override
    public void add(String text, String drawn) {
      if (!open) {
        operators.append_i('<');
        open = true;
      }
      font.append(text, drawn, operators);
    }

    @Override
    public void back(long thousandths) {
      close();
      operators.append(thousandths);
    }

    @Override
    public void show() {
      close();
      operators.append("]TJ\n");
    }

    private void close() {
      if (open) {
        operators.append_i('>');
        open = false;
      }
    }
  }

  /** Writes characters of a font of OpenPDF. */
  record ByOpenPdf(PdfContentByte content, PdfTextArray array) implements GlyphRun {

    @Override
    public void add(String text, String drawn) {
      array.add(drawn);
    }

    @Override
    public void back(long thousandths) {
      array.add((float) thousandths);
    }

    @Override
    public void show() {
      content.showText(array);
    }
  }
}
