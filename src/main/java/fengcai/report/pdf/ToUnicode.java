package fengcai.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the ToUnicode CMap of a font: characters by code (ISO 32000-1, 9.10.3). */
final class ToUnicode {

  private static final String BEFORE =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000><FFFF>
      endcodespacerange
      """;

  private static final String AFTER =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end end
      """;

  /** Codes of a range share the first byte. */
  private static final int RANGE = 0x100;

  /** Maximum number of ranges in a list. */
  private static final int LIST = 100;

  private ToUnicode() {}

  /** The CMap of characters whose codes start at 1. */
  static byte[] of(List<Integer> characters) {
    StringBuilder map = new StringBuilder(BEFORE);
    int end = characters.size() + 1;
    int ranges = (end + RANGE - 1) / RANGE;
    for (int first = 0; first < ranges; first += LIST) {
      int last = Math.min(first + LIST, ranges);
      map.append(last - first).append(" beginbfrange\n");
      for (int range = first; range < last; range++) {
        int from = Math.max(1, range * RANGE);
        int to = Math.min(end, (range + 1) * RANGE);
        append(map, from, characters.subList(from - 1, to - 1));
      }
      map.append("endbfrange\n");
    }
    return map.append(AFTER).toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void append(StringBuilder map, int from, List<Integer> characters) {
    map.append('<');
    hex(map, from);
    map.append("><");
    hex(map, from + characters.size() - 1);
    map.append(">[");
    for (int character : characters) {
      map.append('<');
      Character.toString(character).chars().forEach(unit -> hex(map, unit));
      map.append('>');
    }
    map.append("]\n");
  }

  private static void hex(StringBuilder map, int unit) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      map.append(Character.forDigit((unit >> shift) & 0xF, 16));
    }
  }
}
