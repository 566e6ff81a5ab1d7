package fengcai.report.font;

import java.util.List;

/**
 * A font of which each document embeds the glyphs that it draws and nothing else. OpenPDF would
 * keep an empty slot for every other glyph of the font.
 */
public sealed interface SubsetProgram extends FontProgram permits TrueTypeProgram, CffProgram {

  FontDescriptor descriptor();

  /** A font program in which glyph 1 is of the first of the characters, glyph 2 of the second. */
  byte[] subset(List<Integer> codePoints);
}
