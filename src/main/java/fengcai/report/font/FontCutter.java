package fengcai.report.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
      return Optional.of(new FontFile(file.name(), cut.toByteArray()));
    } catch (IOException e) {
      // A font that OpenPDF can read and FontBox cannot is used as it is.
      return Optional.empty();
    }
  }
}
