package fengcai.report.typeset;

/** Classes of characters in Chinese typesetting. */
public enum CharacterClass {
  /** An ideograph, or any other character on a full em. */
  HAN,
  /** An opening bracket or quotation mark: half an em of space before it. */
  OPENING,
  /** A closing bracket or quotation mark: half an em of space after it. */
  CLOSING,
  /** A pause mark within a sentence: half an em of space after it. */
  PAUSE,
  /** A mark that ends a sentence: half an em of space after it. */
  STOP,
  /** The dot within a foreign name, half an em in all. */
  MIDDLE_DOT,
  /** A dash or an ellipsis on full ems. */
  DASH,
  /** A half-em mark between two terms: en dash, solidus. */
  CONNECTOR,
  /** A letter, digit or sign of a Western text. */
  WESTERN;

  private static final String OPENINGS = "‘“（［｛〔【〖〈《「『";
  private static final String CLOSINGS = "’”）］｝〕】〗〉》」』";
  private static final String PAUSES = "，、；：";
  private static final String STOPS = "。？！．";
  private static final String NOT_AT_START = STOPS + PAUSES + CLOSINGS + "–—～·/／%‰℃°′″!),.:;?]}％…";
  private static final String NOT_AT_END = OPENINGS + "$￥£([{¥＄￡";
  private static final int FIRST_EAST_ASIAN = 0x2E80;
  private static final int NEARLY_AN_EM = 950;

  public static CharacterClass of(int codePoint, int advance) {
    if (codePoint < 0x80) {
      return codePoint == '/' ? CONNECTOR : WESTERN;
    }
    if (has(OPENINGS, codePoint)) {
      return OPENING;
    }
    if (has(CLOSINGS, codePoint)) {
      return CLOSING;
    }
    if (has(PAUSES, codePoint)) {
      return PAUSE;
    }
    if (has(STOPS, codePoint)) {
      return STOP;
    }
    return switch (codePoint) {
      case '·' -> MIDDLE_DOT;
      case '—', '…' -> DASH;
      case '–' -> CONNECTOR;
      default ->
          codePoint >= FIRST_EAST_ASIAN
                  || (advance >= NEARLY_AN_EM && !Character.isLetter(codePoint))
              ? HAN
              : WESTERN;
    };
  }

  static boolean mayStartLine(int codePoint) {
    return !has(NOT_AT_START, codePoint);
  }

  static boolean mayEndLine(int codePoint) {
    return !has(NOT_AT_END, codePoint);
  }

  /** Whether half an em of space follows it. */
  boolean trails() {
    return this == CLOSING || this == PAUSE || this == STOP;
  }

  /** Whether it is punctuation. */
  public boolean isMark() {
    return this != HAN && this != WESTERN;
  }

  private static boolean has(String set, int codePoint) {
    return set.indexOf(codePoint) >= 0;
  }
}
