package fengcai.io;

/**
 * Keeps spreadsheets from taking a text of a CSV file for a formula: an apostrophe is put before
 * it. A text that begins with apostrophes and would be one behind them gets one more, so that
 * removing the guard gives back every text.
 */
public final class FormulaGuard {

  private static final char GUARD = '\'';

  /** What begins a formula, in either width of letters, and what spreadsheets skip before it. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private FormulaGuard() {}

  /** The text as it is written into a CSV file. */
  public static String add(String text) {
    return isFormula(text) ? GUARD + text : text;
  }

  /** The text that a CSV file holds. */
  public static String remove(String text) {
    return !text.isEmpty() && text.charAt(0) == GUARD && isFormula(text.substring(1))
        ? text.substring(1)
        : text;
  }

  /** Whether a text is one behind its apostrophes, if it has any. */
  private static boolean isFormula(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == GUARD) {
      first++;
    }
    return first < text.length() && FORMULA.indexOf(text.charAt(first)) >= 0;
  }
}
