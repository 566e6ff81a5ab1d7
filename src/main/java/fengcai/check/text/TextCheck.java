package fengcai.check.text;

import fengcai.diagnostic.Diagnostic;
import java.time.LocalDate;
import java.util.List;

/** A family of rules about any text. Stateless, or at least thread-safe. */
public interface TextCheck {

  /**
   * Findings in no particular order. The first argument of each is the phrase it is about, by which
   * suppressions name it.
   *
   * @param written the day as of which the text speaks
   */
  List<Diagnostic> check(NormalizedText normalized, LocalDate written);
}
