package fengcai.report.pdf;

import fengcai.report.font.CffProgram;
import fengcai.report.font.Face;
import fengcai.report.font.FontDescriptor;
import fengcai.report.font.SubsetProgram;
import fengcai.report.font.TrueTypeProgram;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A subset of a face in one file (ISO 32000-1, 9.7.4 and 9.9): assigns codes from 1 to characters
 * in the order in which they are drawn, then embeds their glyphs in that order.
 */
final class EmbeddedFont {

  /** Prefix of the name of a subset; constant, since a file has one subset of each font. */
  private static final String SUBSET = "AAAAAA+";

  private static final PdfName CFF = new PdfName("CIDFontType0C");

  private static final int EM = 1000;
  private static final int STEM = 80;

  private static final int FIXED_PITCH = 1;
  private static final int NONSYMBOLIC = 1 << 5;
  private static final int ITALIC = 1 << 6;
  private static final int FORCE_BOLD = 1 << 18;

  private final Face face;
  private final SubsetProgram program;
  private final PdfName name;
  private final PdfIndirectReference reference;
  private final Map<Code, Integer> codes = new HashMap<>();
  private final List<Code> characters = new ArrayList<>();

  /** A character that is drawn, and the character it stands for. */
  private record Code(int drawn, int text) {}

  EmbeddedFont(Face face, SubsetProgram program, PdfName name, PdfIndirectReference reference) {
    this.face = face;
    this.program = program;
    this.name = name;
    this.reference = reference;
  }

  /** The resource name on pages. */
  PdfName name() {
    return name;
  }

  PdfIndirectReference reference() {
    return reference;
  }

  /** Appends the two-byte codes of a text in hexadecimal digits. */
  void append(String text, String drawn, ByteBuffer content) {
    int at = 0;
    for (int i = 0; i < text.length(); ) {
      int code = code(new Code(drawn.codePointAt(at), text.codePointAt(i)));
      content.appendHex((byte) (code >> Byte.SIZE)).appendHex((byte) code);
      at = drawn.offsetByCodePoints(at, 1);
      i = text.offsetByCodePoints(i, 1);
    }
  }

  private int code(Code character) {
    return codes.computeIfAbsent(
        character,
        c -> {
          characters.add(c);
          return characters.size();
        });
  }

  void write(PdfWriter writer) throws IOException {
    PdfName fullName = new PdfName(SUBSET + program.name());
    PdfDictionary font = new PdfDictionary(PdfName.FONT);
    font.put(PdfName.SUBTYPE, PdfName.TYPE0);
    font.put(PdfName.BASEFONT, fullName);
    font.put(PdfName.ENCODING, new PdfName("Identity-H"));
    font.put(PdfName.DESCENDANTFONTS, new PdfArray(add(writer, descendant(writer, fullName))));
    font.put(
        PdfName.TOUNICODE,
        add(writer, stream(ToUnicode.of(characters.stream().map(Code::text).toList()))));
    writer.addToBody(font, reference);
  }

  private PdfDictionary descendant(PdfWriter writer, PdfName fullName) throws IOException {
    PdfDictionary font = new PdfDictionary(PdfName.FONT);
    switch (program) {
      case TrueTypeProgram outlines -> {
        font.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        font.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
      }
      case CffProgram outlines -> font.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE0);
    }
    font.put(PdfName.BASEFONT, fullName);
    PdfDictionary system = new PdfDictionary();
    system.put(PdfName.REGISTRY, new PdfString("Adobe"));
    system.put(PdfName.ORDERING, new PdfString("Identity"));
    system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
    font.put(PdfName.CIDSYSTEMINFO, system);
    font.put(PdfName.DW, new PdfNumber(EM));
    font.put(PdfName.W, new PdfLiteral(widths()));
    font.put(PdfName.FONTDESCRIPTOR, add(writer, descriptor(writer, fullName)));
    return font;
  }

  /** The W array: code and widths of each run of characters that are not one em wide. */
  private String widths() {
    StringBuilder widths = new StringBuilder("[");
    for (int code = 1; code <= characters.size(); code++) {
      int from = code;
      while (code <= characters.size() && advance(code) != EM) {
        widths.append(code == from ? from + "[" : " ").append(advance(code));
        code++;
      }
      widths.append(code > from ? "]" : "");
    }
    return widths.append(']').toString();
  }

  private int advance(int code) {
    return face.advance(characters.get(code - 1).drawn());
  }

  private PdfDictionary descriptor(PdfWriter writer, PdfName fullName) throws IOException {
    FontDescriptor font = program.descriptor();
    PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
    descriptor.put(PdfName.FONTNAME, fullName);
    descriptor.put(PdfName.FLAGS, new PdfNumber(flags(font)));
    PdfArray box = new PdfArray();
    font.box().forEach(edge -> box.add(new PdfNumber(edge)));
    descriptor.put(PdfName.FONTBBOX, box);
    descriptor.put(PdfName.ITALICANGLE, new PdfNumber(font.italicAngle()));
    descriptor.put(PdfName.ASCENT, new PdfNumber(font.ascent()));
    descriptor.put(PdfName.DESCENT, new PdfNumber(font.descent()));
    descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(font.capHeight()));
    descriptor.put(PdfName.STEMV, new PdfNumber(STEM));
    byte[] file = program.subset(characters.stream().map(Code::drawn).toList());
    PdfStream stream = stream(file);
    switch (program) {
      case TrueTypeProgram outlines -> {
        stream.put(PdfName.LENGTH1, new PdfNumber(file.length));
        descriptor.put(PdfName.FONTFILE2, add(writer, stream));
      }
      case CffProgram outlines -> {
        stream.put(PdfName.SUBTYPE, CFF);
        descriptor.put(PdfName.FONTFILE3, add(writer, stream));
      }
    }
    return descriptor;
  }

  private static int flags(FontDescriptor font) {
    return NONSYMBOLIC
        | (font.fixedPitch() ? FIXED_PITCH : 0)
        | (font.italic() ? ITALIC : 0)
        | (font.bold() ? FORCE_BOLD : 0);
  }

  private static PdfStream stream(byte[] bytes) {
    PdfStream stream = new PdfStream(HuffmanDeflater.zlib(bytes));
    stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
    return stream;
  }

  private static PdfIndirectReference add(PdfWriter writer, PdfObject object) throws IOException {
    return writer.addToBody(object).getIndirectReference();
  }
}
