package fengcai.text;

/**
 * Prevents spreadsheets from evaluating texts of CSV files as formulas, by a leading apostrophe. A
 * formula that already follows apostrophes gets one more, so that {@link #remove} restores every
 * text.
 */
public final class FormulaGuard {

  private static final char GUARD = '\'';

  /** First characters of formulas, half- and full-width, and blanks that spreadsheets skip. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private FormulaGuard() {}

  /** The field that is written for a text. */
  public static String add(String text) {
    return isFormula(text) ? GUARD + text : text;
  }

  /** The text of a field that was read. */
  public static String remove(String text) {
    return !text.isEmpty() && text.charAt(0) == GUARD && isFormula(text.substring(1))
        ? text.substring(1)
        : text;
  }

  /** Whether a text, without leading apostrophes, is a formula. */
  private static boolean isFormula(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == GUARD) {
      first++;
    }
    return first < text.length() && FORMULA.indexOf(text.charAt(first)) >= 0;
  }
}
