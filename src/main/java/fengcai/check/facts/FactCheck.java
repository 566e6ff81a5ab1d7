package fengcai.check.facts;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Positions;
import fengcai.model.Publication;
import java.time.LocalDate;
import java.util.List;

/** A family of rules about valid values that may contradict each other. Stateless. */
public interface FactCheck {

  /** Findings as of the day of the build, in no particular order. */
  List<Diagnostic> check(Publication publication, Positions positions, LocalDate today);
}
