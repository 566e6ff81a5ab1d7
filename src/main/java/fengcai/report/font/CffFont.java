package fengcai.report.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The structures of a CFF table (Adobe Technical Note 5176) that a subset is made of. Each glyph
 * has a font dictionary; a font that is not CID-keyed has one, its top dictionary.
 */
final class CffFont {

  /** A font dictionary with its Private dictionary and local subroutines. */
  record FontDict(CffDict dict, CffDict hints, CffIndex subroutines) {}

  private static final int EMPTY_INDEX = 2;

  private static final byte UNKNOWN = 0;
  private static final byte VALID = 1;
  private static final byte INVALID = 2;

  private final CffDict top;
  private final CffIndex global;
  private final CffIndex charstrings;
  private final List<FontDict> fonts;

  /** The index of each glyph's font dictionary (FDSelect). */
  private final byte[] selected;

  /** Cached validity of each glyph; races of threads are harmless, since results are equal. */
  private final byte[] validity;

  private CffFont(byte[] table, CffDict top, CffIndex global) {
    this.top = top;
    this.global = global;
    this.charstrings = CffIndex.read(table, top.number(CffDict.CHARSTRINGS, 0));
    this.fonts = fonts(table, top);
    this.selected =
        top.has(CffDict.FD_SELECT)
            ? selected(table, top.number(CffDict.FD_SELECT, 0), charstrings.size())
            : new byte[charstrings.size()];
    this.validity = new byte[charstrings.size()];
  }

  /**
   * Throws an unchecked exception for a malformed font, and for one with glyphs whose subroutines
   * cannot be inlined. Of CID-keyed fonts, which have tens of thousands of glyphs, only the first
   * is validated here; see {@link #isValid}.
   */
  static CffFont read(byte[] table) {
    CffIndex names = CffIndex.read(table, table[2]);
    CffIndex tops = CffIndex.read(table, names.end());
    CffIndex strings = CffIndex.read(table, tops.end());
    CffDict top = CffDict.read(tops.get(0));
    CffFont font = new CffFont(table, top, CffIndex.read(table, strings.end()));
    int validated = top.has(CffDict.ROS) ? Math.min(1, font.validity.length) : font.validity.length;
    for (int glyph = 0; glyph < validated; glyph++) {
      font.charstring(glyph);
      font.validity[glyph] = VALID;
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

  /** FDSelect formats 0, an index for each glyph, and 3, an index for each range of glyphs. */
  private static byte[] selected(byte[] table, int at, int glyphs) {
    if (table[at] == 0) {
      return Arrays.copyOfRange(table, at + 1, at + 1 + glyphs);
    }
    if (table[at] != 3) {
      throw new IllegalArgumentException("unvalidity FDSelect format");
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

  /** The index of a glyph's font dictionary. */
  int selected(int glyph) {
    return selected[glyph] & 0xFF;
  }

  FontDict font(int number) {
    return fonts.get(number);
  }

  /** Whether the subroutines of a glyph can be inlined. */
  boolean isValid(int glyph) {
    if (validity[glyph] == UNKNOWN) {
      validity[glyph] = canBeInlined(glyph) ? VALID : INVALID;
    }
    return validity[glyph] == VALID;
  }

  private boolean canBeInlined(int glyph) {
    try {
      charstring(glyph);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** A glyph's charstring with subroutines inlined; throws for a glyph that is not valid. */
  byte[] charstring(int glyph) {
    return CffCharstring.inlined(
        charstrings.get(glyph), font(selected(glyph)).subroutines(), global);
  }
}
