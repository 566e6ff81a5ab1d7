package fengcai.chart;

/**
 * Approximate measures of text in the usual Chinese sans-serif fonts, in ems. Charts are drawn
 * without a font, since pages are shown in fonts that the build does not know.
 */
final class LetterWidths {

  static final double ASCENT = 0.88;
  static final double DESCENT = 0.12;

  /** From the baseline up to the middle of Chinese characters and digits. */
  static final double MIDDLE = (ASCENT - DESCENT) / 2;

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

  /** The text, shortened to a width and ended with an ellipsis where it is wider. */
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
