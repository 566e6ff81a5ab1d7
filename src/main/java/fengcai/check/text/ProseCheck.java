package fengcai.check.text;

import fengcai.diagnostic.Diagnostic;
import java.util.List;

/** A family of rules that compare a text with the facts of its community. Thread-safe. */
public interface ProseCheck {

  /**
   * Findings in no particular order. The first argument of each is the phrase it is about, by which
   * suppressions name it.
   */
  List<Diagnostic> check(NormalizedText normalized, TextFacts facts);
}
