package fengcai.check.prose;

import fengcai.diagnostic.Diagnostic;
import java.time.LocalDate;
import java.util.List;

/**
 * One family of rules about any text. The first argument of each finding is the phrase at fault.
 */
interface TextCheck {

  /**
   * What is wrong with a text.
   *
   * @param written the day as of which it speaks
   */
  List<Diagnostic> check(Prose prose, LocalDate written);
}
