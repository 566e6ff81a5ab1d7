package fengcai.diagnostic;

import java.util.List;

/** Diagnostics in order, each once. */
public record Diagnostics(List<Diagnostic> all) {

  public Diagnostics {
    all = all.stream().sorted().distinct().toList();
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public boolean hasErrors() {
    return !errors().isEmpty();
  }

  public List<Diagnostic> errors() {
    return all.stream().filter(each -> each.severity() == Severity.ERROR).toList();
  }

  /** The number of warnings. */
  public long warnings() {
    return all.stream().filter(each -> each.severity() == Severity.WARNING).count();
  }
}
