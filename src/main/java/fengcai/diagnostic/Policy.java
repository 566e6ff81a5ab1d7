package fengcai.diagnostic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an office makes of findings: rules it holds graver or lighter than usual, and single places
 * where it lets things stand.
 */
public record Policy(Map<Rule, RuleLevel> levels, List<Allowance> allowances) {
  public Policy {
    Map<Rule, RuleLevel> ordered = new EnumMap<>(Rule.class);
    ordered.putAll(levels);
    levels = Map.copyOf(ordered);
    allowances = List.copyOf(allowances);
  }

  /** The findings that are to be told, each as grave as the office has it. */
  public List<Diagnostic> apply(List<Diagnostic> diagnostics) {
    Map<Subject, List<Allowance>> bySubject = new HashMap<>();
    for (Allowance allowance : allowances) {
      Subject subject = new Subject(allowance.position().file(), allowance.rule());
      bySubject.computeIfAbsent(subject, key -> new ArrayList<>()).add(allowance);
    }
    Set<Allowance> unused = new LinkedHashSet<>(allowances);
    List<Diagnostic> told = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      Subject subject = new Subject(diagnostic.position().file(), diagnostic.rule());
      List<Allowance> covering =
          bySubject.getOrDefault(subject, List.of()).stream()
              .filter(allowance -> allowance.covers(diagnostic))
              .toList();
      covering.forEach(unused::remove);
      if (covering.isEmpty()) {
        weighed(diagnostic).ifPresent(told::add);
      }
    }
    for (Allowance allowance : unused) {
      weighed(Diagnostic.of(Rule.ALLOW_UNUSED, allowance.position(), allowance.rule().id()))
          .ifPresent(told::add);
    }
    return told;
  }

  private record Subject(String file, Rule rule) {}

  private Optional<Diagnostic> weighed(Diagnostic diagnostic) {
    RuleLevel level = levels.get(diagnostic.rule());
    return level == null ? Optional.of(diagnostic) : level.severity().map(diagnostic::as);
  }
}
