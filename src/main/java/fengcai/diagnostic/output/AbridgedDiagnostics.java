package fengcai.diagnostic.output;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Diagnostics limited to a number per rule and file, so that a mistake made everywhere does not
 * hide all others.
 */
public record AbridgedDiagnostics(List<Entry> entries) {

  /** The limit in text output. */
  public static final int FOR_PEOPLE = 20;

  /** The limit in JSON and SARIF output. */
  public static final int FOR_PROGRAMS = 1_000;

  /**
   * A diagnostic that is printed.
   *
   * @param more on the last of its rule and file, the number left out; otherwise 0
   */
  public record Entry(Diagnostic diagnostic, int more) {}

  public AbridgedDiagnostics {
    entries = List.copyOf(entries);
  }

  /** Keeps the order; {@code most} is the limit per rule and file. */
  public static AbridgedDiagnostics of(List<Diagnostic> diagnostics, int most) {
    Map<Group, Integer> counts = new HashMap<>();
    diagnostics.forEach(diagnostic -> counts.merge(Group.of(diagnostic), 1, Integer::sum));
    Map<Group, Integer> shown = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      Group group = Group.of(diagnostic);
      int number = shown.merge(group, 1, Integer::sum);
      if (number <= most) {
        int more = number == most ? counts.getOrDefault(group, most) - most : 0;
        entries.add(new Entry(diagnostic, more));
      }
    }
    return new AbridgedDiagnostics(entries);
  }

  private record Group(String file, Rule rule) {
    static Group of(Diagnostic diagnostic) {
      return new Group(diagnostic.position().file(), diagnostic.rule());
    }
  }
}
