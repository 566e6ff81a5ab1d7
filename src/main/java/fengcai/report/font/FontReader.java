package fengcai.report.font;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Reads font files with TrueType or CFF outlines, alone or in a collection. The format is detected
 * from the content; the file name only selects the face of a collection.
 */
final class FontReader {

  /** First 32 bits of a file (ISO/IEC 14496-22, 4.5). */
  private static final int COLLECTION = 0x74746366;

  private static final int CFF = 0x4F54544F;

  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int MAX_TABLES = 256;

  /** OS/2 fsType: embedding is not allowed. */
  private static final int RESTRICTED = 2;

  /** The index of a face after the name of a collection: simsun.ttc,0. */
  private static final Pattern FACE = Pattern.compile(",([0-9]{1,4})$");

  private FontReader() {}

  /** Empty for other formats, malformed fonts and fonts that must not be embedded. */
  static Optional<SubsetProgram> read(FontFile file) {
    try {
      byte[] font = single(file);
      return parse(font, file.name());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<SubsetProgram> parse(byte[] bytes, String name) throws IOException {
    boolean cff = ByteBuffer.wrap(bytes).getInt(0) == CFF;
    TTFParser parser = cff ? new OTFParser() : new TTFParser();
    try (RandomAccessRead input = new RandomAccessReadBuffer(bytes);
        TrueTypeFont font = parser.parse(input)) {
      OS2WindowsMetricsTable metrics = font.getOS2Windows();
      if (metrics == null || metrics.getFsType() == RESTRICTED) {
        return Optional.empty();
      }
      return Optional.of(
          cff
              ? new CffProgram(font, name, CffFont.read(cffTable(font)))
              : new TrueTypeProgram(font, name, bytes));
    }
  }

  private static byte[] cffTable(TrueTypeFont font) throws IOException {
    TTFTable table = font.getTableMap().get("CFF ");
    if (table == null) {
      throw new IllegalArgumentException("no CFF table");
    }
    return font.getTableBytes(table);
  }

  /** The bytes of a single font; a face of a collection is copied into one. */
  private static byte[] single(FontFile file) {
    ByteBuffer all = ByteBuffer.wrap(file.bytes());
    if (all.getInt(0) != COLLECTION) {
      return file.bytes();
    }
    Matcher number = FACE.matcher(file.name());
    int face = number.find() ? Integer.parseInt(number.group(1)) : 0;
    if (face >= all.getInt(8)) {
      throw new IllegalArgumentException("no face " + face);
    }
    return face(all, all.getInt(DIRECTORY + 4 * face));
  }

  private static byte[] face(ByteBuffer all, int at) {
    int tables = all.getShort(at + 4);
    if (tables < 0 || tables > MAX_TABLES) {
      throw new BufferUnderflowException();
    }
    int size = DIRECTORY + ENTRY * tables;
    for (int i = 0; i < tables; i++) {
      size = Math.addExact(size, padded(all.getInt(at + DIRECTORY + i * ENTRY + 12)));
    }
    ByteBuffer face = ByteBuffer.allocate(size);
    face.put(0, all, at, DIRECTORY + ENTRY * tables);
    int end = DIRECTORY + ENTRY * tables;
    for (int i = 0; i < tables; i++) {
      int entry = DIRECTORY + i * ENTRY;
      int length = all.getInt(at + entry + 12);
      face.put(end, all, all.getInt(at + entry + 8), length);
      face.putInt(entry + 8, end);
      end += padded(length);
    }
    return face.array();
  }

  private static int padded(int length) {
    return Math.addExact(length, 3) & ~3;
  }
}
