package fengcai.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as they are printed: the first of each rule in each file, and how many more there are.
 * One mistake that is made everywhere must not hide all others.
 */
public record Abridged(List<Entry> entries) {

  /** Findings of one rule in one file that a person reads. */
  public static final int FOR_PEOPLE = 20;

  /** Findings of one rule in one file that a program reads. */
  public static final int FOR_PROGRAMS = 1_000;

  /**
   * A finding.
   *
   * @param more how many of its rule and file are left out, on the last that is not; otherwise 0
   */
  public record Entry(Diagnostic diagnostic, int more) {}

  public Abridged {
    entries = List.copyOf(entries);
  }

  /** The findings in the order given, at most so many of each rule in each file. */
  public static Abridged of(List<Diagnostic> diagnostics, int most) {
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
    return new Abridged(entries);
  }

  private record Group(String file, Rule rule) {
    static Group of(Diagnostic diagnostic) {
      return new Group(diagnostic.position().file(), diagnostic.rule());
    }
  }
}
