package fengcai.check;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Positions;
import fengcai.model.Publication;
import java.time.LocalDate;
import java.util.List;

/** One family of rules about facts that were read well but may not be true together. */
interface Check {

  /** What does not agree on the day of the build, in no particular order. */
  List<Diagnostic> check(Publication publication, Positions positions, LocalDate today);
}
