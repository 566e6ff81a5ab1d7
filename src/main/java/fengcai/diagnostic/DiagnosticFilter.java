package fengcai.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Filters diagnostics by the configuration of a site: the severity of rules, and suppressions.
 *
 * @param levels the severity of rules that differs from the default
 */
public record DiagnosticFilter(Map<Rule, RuleLevel> levels, List<Suppression> allowances) {
  public DiagnosticFilter {
    levels = Map.copyOf(levels);
    allowances = List.copyOf(allowances);
  }

  /** The diagnostics that remain, with their severity, and the unused suppressions. */
  public List<Diagnostic> apply(List<Diagnostic> diagnostics) {
    Map<Key, List<Suppression>> byKey = new HashMap<>();
    for (Suppression suppression : allowances) {
      Key key = new Key(suppression.position().file(), suppression.rule());
      byKey.computeIfAbsent(key, absent -> new ArrayList<>()).add(suppression);
    }
    Set<Suppression> unused = new LinkedHashSet<>(allowances);
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      Key key = new Key(diagnostic.position().file(), diagnostic.rule());
      List<Suppression> covering =
          byKey.getOrDefault(key, List.of()).stream()
              .filter(suppression -> suppression.covers(diagnostic))
              .toList();
      covering.forEach(unused::remove);
      if (covering.isEmpty()) {
        withLevel(diagnostic).ifPresent(kept::add);
      }
    }
    for (Suppression suppression : unused) {
      withLevel(Diagnostic.of(Rule.ALLOW_UNUSED, suppression.position(), suppression.rule().id()))
          .ifPresent(kept::add);
    }
    return kept;
  }

  private record Key(String file, Rule rule) {}

  private Optional<Diagnostic> withLevel(Diagnostic diagnostic) {
    RuleLevel level = levels.get(diagnostic.rule());
    return level == null ? Optional.of(diagnostic) : level.severity().map(diagnostic::as);
  }
}
