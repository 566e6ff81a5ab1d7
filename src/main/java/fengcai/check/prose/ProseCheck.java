package fengcai.check.prose;

import fengcai.diagnostic.Diagnostic;
import java.util.List;

/** A family of rules that compare a text with the facts of its community. Thread-safe. */
public interface ProseCheck {

  /**
   * Findings in no particular order. The first argument of each is the phrase it is about, by which
   * suppressions name it.
   */
  List<Diagnostic> check(Prose prose, Facts facts);
}
