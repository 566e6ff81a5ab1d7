package fengcai.report.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A CFF table as its parts (Adobe Technical Note 5176): glyphs, each with the font dictionary that
 * it is drawn by. A font whose glyphs have names has one such dictionary, its own.
 */
final class CffFont {

  /** A font dictionary, its private dictionary and its subroutines. */
  record FontDict(CffDict dict, CffDict hints, CffIndex subroutines) {}

  private static final int EMPTY_INDEX = 2;

  private static final byte UNKNOWN = 0;
  private static final byte SOUND = 1;
  private static final byte BROKEN = 2;

  private final CffDict top;
  private final CffIndex global;
  private final CffIndex charstrings;
  private final List<FontDict> fonts;

  /** The number of each glyph's font dictionary. */
  private final byte[] selected;

  /** What is known of each glyph; threads may find the same out at the same time. */
  private final byte[] known;

  private CffFont(byte[] table, CffDict top, CffIndex global) {
    this.top = top;
    this.global = global;
    this.charstrings = CffIndex.read(table, top.number(CffDict.CHARSTRINGS, 0));
    this.fonts = fonts(table, top);
    this.selected =
        top.has(CffDict.FD_SELECT)
            ? selected(table, top.number(CffDict.FD_SELECT, 0), charstrings.size())
            : new byte[charstrings.size()];
    this.known = new byte[charstrings.size()];
  }

  /**
   * Throws an unchecked exception for a font that is broken, or that has glyphs which cannot be
   * written without its subroutines. Of CID-keyed fonts, which have tens of thousands, only the
   * first glyph is tried here; see {@link #isSound}.
   */
  static CffFont read(byte[] table) {
    CffIndex names = CffIndex.read(table, table[2]);
    CffIndex tops = CffIndex.read(table, names.end());
    CffIndex strings = CffIndex.read(table, tops.end());
    CffDict top = CffDict.read(tops.get(0));
    CffFont font = new CffFont(table, top, CffIndex.read(table, strings.end()));
    int tried = top.has(CffDict.ROS) ? Math.min(1, font.known.length) : font.known.length;
    for (int glyph = 0; glyph < tried; glyph++) {
      font.charstring(glyph);
      font.known[glyph] = SOUND;
    }
    return font;
  }

  private static List<FontDict> fonts(byte[] table, CffDict top) {
    if (!top.has(CffDict.FD_ARRAY)) {
      return List.of(font(table, top));
    }
    List<FontDict> fonts = new ArrayList<>();
    CffIndex dicts = CffIndex.read(table, top.number(CffDict.FD_ARRAY, 0));
    for (int i = 0; i < dicts.size(); i++) {
      fonts.add(font(table, CffDict.read(dicts.get(i))));
    }
    return fonts;
  }

  private static FontDict font(byte[] table, CffDict dict) {
    int size = dict.number(CffDict.PRIVATE, 0);
    int at = dict.number(CffDict.PRIVATE, 1);
    CffDict hints = CffDict.read(Arrays.copyOfRange(table, at, at + size));
    CffIndex subroutines =
        hints.has(CffDict.SUBRS)
            ? CffIndex.read(table, at + hints.number(CffDict.SUBRS, 0))
            : CffIndex.read(new byte[EMPTY_INDEX], 0);
    return new FontDict(dict, hints, subroutines);
  }

  /** Formats 0, a number for each glyph, and 3, a number for each range of glyphs. */
  private static byte[] selected(byte[] table, int at, int glyphs) {
    if (table[at] == 0) {
      return Arrays.copyOfRange(table, at + 1, at + 1 + glyphs);
    }
    if (table[at] != 3) {
      throw new IllegalArgumentException("FDSelect of an unknown format");
    }
    byte[] selected = new byte[glyphs];
    int ranges = number(table, at + 1);
    for (int i = 0; i < ranges; i++) {
      int range = at + 3 + 3 * i;
      Arrays.fill(selected, number(table, range), number(table, range + 3), table[range + 2]);
    }
    return selected;
  }

  private static int number(byte[] table, int at) {
    return ((table[at] & 0xFF) << 8) | (table[at + 1] & 0xFF);
  }

  CffDict top() {
    return top;
  }

  /** The number of the font dictionary that a glyph is drawn by. */
  int selected(int glyph) {
    return selected[glyph] & 0xFF;
  }

  FontDict font(int number) {
    return fonts.get(number);
  }

  /** Whether a glyph can be written without the font's subroutines. */
  boolean isSound(int glyph) {
    if (known[glyph] == UNKNOWN) {
      known[glyph] = canBeWritten(glyph) ? SOUND : BROKEN;
    }
    return known[glyph] == SOUND;
  }

  private boolean canBeWritten(int glyph) {
    try {
      charstring(glyph);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** What draws a glyph, which calls no subroutine; throws for one that is not sound. */
  byte[] charstring(int glyph) {
    return CffCharstring.flattened(
        charstrings.get(glyph), font(selected(glyph)).subroutines(), global);
  }
}
