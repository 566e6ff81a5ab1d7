package fengcai.report.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Cuts a TrueType font down to some characters and numbers its glyphs anew. What a document embeds
 * holds a table with an entry for each glyph of the font it is taken from, so that a font of 30,000
 * glyphs weighs on every document however few it uses.
 */
final class FontCutter {

  /** What is needed to embed a font; its layout tables are of no use to a PDF. */
  private static final List<String> TABLES =
      List.of(
          "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name",
          "post", "prep");

  /** Where the directory of a font's tables begins, and how long an entry of it is, in bytes. */
  private static final int DIRECTORY = 12;

  private static final int ENTRY = 16;
  private static final int OS_2 = 0x4F532F32;

  private FontCutter() {}

  /** The font with the characters that it has of those asked for; nothing if it is no TrueType. */
  static Optional<FontFile> cut(FontFile file, BitSet characters) {
    if (!file.name().endsWith(".ttf")) {
      return Optional.empty();
    }
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()))) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      characters.stream().filter(Character::isBmpCodePoint).forEach(subsetter::add);
      ByteArrayOutputStream cut = new ByteArrayOutputStream();
      subsetter.writeToStream(cut);
      return Optional.of(new FontFile(file.name(), withMetrics(cut.toByteArray(), file.bytes())));
    } catch (IOException | IllegalArgumentException e) {
      // A font that OpenPDF can read and FontBox cannot is used as it is.
      return Optional.empty();
    }
  }

  /**
   * The cut font with the whole table of metrics that it was cut from: FontBox leaves off the end
   * of it, where the height of capitals stands.
   */
  private static byte[] withMetrics(byte[] cut, byte[] original) {
    ByteBuffer from = ByteBuffer.wrap(original);
    int entry = entry(from);
    int offset = from.getInt(entry + 8);
    int length = from.getInt(entry + 12);
    byte[] joined = Arrays.copyOf(cut, cut.length + length);
    System.arraycopy(original, offset, joined, cut.length, length);
    ByteBuffer to = ByteBuffer.wrap(joined);
    int own = entry(to);
    to.putInt(own + 8, cut.length);
    to.putInt(own + 12, length);
    return joined;
  }

  private static int entry(ByteBuffer font) {
    int tables = font.getShort(4);
    for (int i = 0; i < tables; i++) {
      int entry = DIRECTORY + i * ENTRY;
      if (font.getInt(entry) == OS_2) {
        return entry;
      }
    }
    throw new IllegalArgumentException("a font without metrics");
  }
}
