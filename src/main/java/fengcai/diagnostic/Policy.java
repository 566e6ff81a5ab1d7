package fengcai.diagnostic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    Map<String, List<Allowance>> byFile = new HashMap<>();
    for (Allowance allowance : allowances) {
      byFile.computeIfAbsent(allowance.position().file(), file -> new ArrayList<>()).add(allowance);
    }
    List<Allowance> unused = new ArrayList<>(allowances);
    List<Diagnostic> told = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      List<Allowance> covering =
          byFile.getOrDefault(diagnostic.position().file(), List.of()).stream()
              .filter(allowance -> allowance.covers(diagnostic))
              .toList();
      unused.removeAll(covering);
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

  private Optional<Diagnostic> weighed(Diagnostic diagnostic) {
    RuleLevel level = levels.get(diagnostic.rule());
    return level == null ? Optional.of(diagnostic) : level.severity().map(diagnostic::as);
  }
}
