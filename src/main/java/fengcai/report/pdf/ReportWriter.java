package fengcai.report.pdf;

import fengcai.report.font.Face;
import fengcai.report.font.SubsetProgram;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfWriter;

/** OpenPDF's writer with fonts that are embedded by {@link EmbeddedFont}. */
final class ReportWriter extends PdfWriter {

  private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();

  private ReportWriter(PdfDocument pdf, OutputStream out) {
    super(pdf, out);
  }

  /** Creates a writer like {@link PdfWriter#getInstance}. */
  static ReportWriter of(Document document, OutputStream out) {
    PdfDocument pdf = new PdfDocument();
    pdf.setTextRenderingOptions(document.getTextRenderingOptions());
    document.addDocListener(pdf);
    ReportWriter writer = new ReportWriter(pdf, out);
    pdf.addWriter(writer);
    return writer;
  }

  EmbeddedFont font(Face face, SubsetProgram program) {
    return fonts.computeIfAbsent(
        face,
        f ->
            new EmbeddedFont(
                f, program, new PdfName("T" + (fonts.size() + 1)), getPdfIndirectReference()));
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
      throws IOException {
    if (object instanceof PdfPage page) {
      addFonts(page.getAsDict(PdfName.RESOURCES));
    }
    return super.addToBody(object, reference);
  }

  private void addFonts(PdfDictionary resources) {
    PdfDictionary all = new PdfDictionary();
    fonts.values().forEach(font -> all.put(font.name(), font.reference()));
    PdfDictionary own = resources.getAsDict(PdfName.FONT);
    if (own != null) {
      all.putAll(own);
    }
    resources.put(PdfName.FONT, all);
  }

  /** Embeds the fonts; to be called when all pages are drawn. */
  void writeFonts() throws IOException {
    for (EmbeddedFont font : fonts.values()) {
      font.write(this);
    }
  }
}
