package fengcai.report.pdf;

import fengcai.model.time.Moment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a file that conforms to PDF/A-2a and PDF/UA-1. */
public final class PdfFile {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'+08''00'''", Locale.ROOT);
  private static final int COMPRESSION = 1;

  /** Draws a page; numbers start at 1. */
  public interface PageDrawing {
    void draw(Canvas canvas, int page);
  }

  private PdfFile() {}

  /** Writes a file; width and height of the paper in points. */
  public static byte[] write(
      double width, double height, DocumentInfo documentInfo, int pages, PageDrawing drawing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Rectangle paper = new Rectangle((float) width, (float) height);
    Document document = new Document(paper, 0, 0, 0, 0);
    document.setGlyphSubstitutionEnabled(false);
    ReportWriter writer = ReportWriter.of(document, bytes);
    writer.setPDFXConformance(PdfWriter.PDFA2A);
    // Without it OpenPDF formats the cross-reference table with the digits of the default locale.
    writer.setFullCompression();
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.setCompressionLevel(COMPRESSION);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, new PdfBoolean(true));
    writer.setViewerPreferences(pages > 1 ? PdfWriter.PageModeUseOutlines : 0);
    document.open();
    describe(writer, documentInfo);
    Canvas canvas = new Canvas(writer, height);
    for (int page = 1; page <= pages; page++) {
      canvas.resetState();
      drawing.draw(canvas, page);
      // OpenPDF would skip a page that is intentionally blank.
      writer.setPageEmpty(false);
      document.newPage();
    }
    writeFonts(writer);
    document.close();
    return bytes.toByteArray();
  }

  private static void writeFonts(ReportWriter writer) {
    try {
      writer.writeFonts();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(PdfWriter writer, DocumentInfo documentInfo) {
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, text(documentInfo.title()));
    info.put(PdfName.AUTHOR, text(documentInfo.author()));
    info.put(PdfName.PRODUCER, text(Metadata.PRODUCER));
    documentInfo.subject().ifPresent(subject -> info.put(PdfName.SUBJECT, text(subject)));
    date(info, PdfName.CREATIONDATE, documentInfo.created());
    date(info, PdfName.MODDATE, documentInfo.modified());
    byte[] id = HexFormat.of().parseHex(documentInfo.fingerprint());
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    writer.setXmpMetadata(Metadata.xmp(documentInfo));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(documentInfo.lang()));
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
  }

  private static void date(PdfDictionary info, PdfName key, Optional<Moment> moment) {
    info.remove(key);
    moment.ifPresent(m -> info.put(key, new PdfString(TIME.format(m.start()))));
  }

  private static PdfDictionary outputIntent(PdfWriter writer) {
    PdfStream profile = new PdfStream(SrgbProfile.deflated());
    profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
    profile.put(PdfName.N, new PdfNumber(3));
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB"));
    intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
    intent.put(PdfName.DESTOUTPUTPROFILE, reference(writer, profile));
    return intent;
  }

  private static PdfObject reference(PdfWriter writer, PdfStream stream) {
    try {
      return writer.addToBody(stream).getIndirectReference();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfString text(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }
}
