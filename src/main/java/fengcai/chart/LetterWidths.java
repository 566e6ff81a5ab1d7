package fengcai.chart;

/** How wide text is in about any face that sets Chinese, in ems. */
final class LetterWidths {

  private static final String NARROW = " .,:;'!|ijlIft()[]/·";
  private static final String WIDE = "mwMW%@";
  private static final String MORE = "…";

  private LetterWidths() {}

  static double ems(String text) {
    return text.codePoints().mapToDouble(LetterWidths::em).sum();
  }

  private static double em(int codePoint) {
    if (codePoint >= 0x1100 || MORE.indexOf(codePoint) >= 0) {
      return codePoint >= 0x2010 && codePoint < 0x2026 ? 0.6 : 1;
    }
    if (NARROW.indexOf(codePoint) >= 0) {
      return 0.32;
    }
    if (WIDE.indexOf(codePoint) >= 0) {
      return 0.9;
    }
    if (codePoint == '-') {
      return 0.36;
    }
    return Character.isUpperCase(codePoint) ? 0.66 : 0.56;
  }

  /** The text as far as there is room for it, its end told by dots. */
  static String cut(String text, double ems) {
    if (ems(text) <= ems) {
      return text;
    }
    int end = text.length();
    while (end > 0 && ems(text.substring(0, end)) + 1 > ems) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + MORE;
  }
}
