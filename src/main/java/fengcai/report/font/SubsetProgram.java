package fengcai.report.font;

import java.util.List;

/**
 * A font of which each document embeds a subset, whose glyphs are numbered in the order in which
 * the document draws them. OpenPDF's own subsets keep a slot for every glyph of the font.
 */
public sealed interface SubsetProgram extends FontProgram permits TrueTypeProgram, CffProgram {

  FontDescriptor descriptor();

  /** A font program in which glyph 1 is the first of the characters, glyph 2 the second. */
  byte[] subset(List<Integer> codePoints);
}
