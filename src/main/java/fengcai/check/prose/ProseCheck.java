package fengcai.check.prose;

import fengcai.diagnostic.Diagnostic;
import java.util.List;

/**
 * One family of rules about what a text says of its community. The first argument of each finding
 * is the phrase at fault.
 */
interface ProseCheck {
  List<Diagnostic> check(Prose prose, Facts facts);
}
