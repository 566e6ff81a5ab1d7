package fengcai.report.font;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes glyphs of a CFF font as a CID-keyed font (Adobe Technical Note 5176), numbered from 1 in
 * the given order; glyph 0 remains {@code .notdef}. FontBox does not write CFF; OpenPDF keeps a
 * slot for each glyph of the whole font, tens of thousands in a Chinese one.
 */
final class CffSubset {

  private static final byte[] HEADER = {1, 0, 4, 4};

  /** String identifiers after the standard strings (Appendix A). */
  private static final int REGISTRY = 391;

  private static final int ORDERING = 392;
  private static final int FONT_NAME = 393;

  /** Charset format: ranges with 16-bit counts. */
  private static final int RANGES = 2;

  private final CffFont font;
  private final String name;

  /** Original glyph ids by new glyph id. */
  private final List<Integer> glyphs = new ArrayList<>();

  /** Original indices of the font dictionaries in use, by new index. */
  private final List<Integer> dicts;

  CffSubset(CffFont font, String name, List<Integer> glyphs) {
    this.font = font;
    this.name = name;
    this.glyphs.add(0);
    this.glyphs.addAll(glyphs);
    this.dicts = this.glyphs.stream().map(font::selected).distinct().toList();
  }

  byte[] table() {
    byte[] names = CffIndex.of(List.of(bytes(name)));
    byte[] strings = CffIndex.of(List.of(bytes("Adobe"), bytes("Identity"), bytes(name)));
    byte[] globals = CffIndex.of(List.of());
    byte[] charset = charset();
    byte[] selected = selected();
    byte[] charstrings = CffIndex.of(glyphs.stream().map(font::charstring).toList());
    List<byte[]> hints =
        dicts.stream().map(dict -> font.font(dict).hints().without(CffDict.SUBRS).bytes()).toList();
    int charsetAt =
        HEADER.length
            + names.length
            + CffIndex.of(List.of(top(0, 0, 0, 0))).length
            + strings.length
            + globals.length;
    int selectedAt = charsetAt + charset.length;
    int charstringsAt = selectedAt + selected.length;
    int dictsAt = charstringsAt + charstrings.length;
    int hintsAt = dictsAt + dicts(hints, 0).length;
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    table.writeBytes(HEADER);
    table.writeBytes(names);
    table.writeBytes(CffIndex.of(List.of(top(charsetAt, selectedAt, charstringsAt, dictsAt))));
    table.writeBytes(strings);
    table.writeBytes(globals);
    table.writeBytes(charset);
    table.writeBytes(selected);
    table.writeBytes(charstrings);
    table.writeBytes(dicts(hints, hintsAt));
    hints.forEach(table::writeBytes);
    return table.toByteArray();
  }

  /** The top dictionary, whose length does not depend on the offsets. */
  private byte[] top(int charset, int selected, int charstrings, int dictsAt) {
    CffDict top = new CffDict();
    top.put(CffDict.ROS, REGISTRY, ORDERING, 0);
    top.copy(font.top(), List.of(CffDict.FONT_MATRIX, CffDict.FONT_BBOX));
    top.put(CffDict.CID_COUNT, glyphs.size());
    top.putOffsets(CffDict.CHARSET, charset);
    top.putOffsets(CffDict.FD_SELECT, selected);
    top.putOffsets(CffDict.CHARSTRINGS, charstrings);
    top.putOffsets(CffDict.FD_ARRAY, dictsAt);
    return top.bytes();
  }

  /** Each glyph's CID is its glyph id. */
  private byte[] charset() {
    int more = glyphs.size() - 1;
    return more == 0
        ? new byte[] {0}
        : new byte[] {RANGES, 0, 1, (byte) ((more - 1) >> 8), (byte) (more - 1)};
  }

  private byte[] selected() {
    byte[] selected = new byte[glyphs.size() + 1];
    for (int i = 0; i < glyphs.size(); i++) {
      selected[i + 1] = (byte) dicts.indexOf(font.selected(glyphs.get(i)));
    }
    return selected;
  }

  /** The font dictionaries, whose length does not depend on the offset. */
  private byte[] dicts(List<byte[]> hints, int hintsAt) {
    List<byte[]> written = new ArrayList<>();
    int at = hintsAt;
    for (int i = 0; i < dicts.size(); i++) {
      CffDict dict = new CffDict();
      dict.put(CffDict.FONT_NAME, FONT_NAME);
      CffDict own = font.font(dicts.get(i)).dict();
      if (own != font.top()) {
        dict.copy(own, List.of(CffDict.FONT_MATRIX));
      }
      dict.putOffsets(CffDict.PRIVATE, hints.get(i).length, at);
      written.add(dict.bytes());
      at += hints.get(i).length;
    }
    return CffIndex.of(written);
  }

  private static byte[] bytes(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }
}
