package fengcai.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finding about the content; {@code severity} is that of its rule unless the office has it
 * otherwise. {@code arguments} fill the message of the rule: texts as they stand, {@link Term}s in
 * the reader's language, {@link Position}s as file:line:column. {@code elsewhere} is the second
 * place where the finding is about two.
 */
public record Diagnostic(
    Rule rule,
    Severity severity,
    Position position,
    List<Object> arguments,
    Optional<Position> elsewhere)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(Diagnostic::rule)
          .thenComparing(diagnostic -> diagnostic.arguments().toString());

  public Diagnostic {
    requireNonNull(rule);
    requireNonNull(severity);
    requireNonNull(position);
    arguments = List.copyOf(arguments);
    requireNonNull(elsewhere);
  }

  public static Diagnostic of(Rule rule, Position position, Object... arguments) {
    return new Diagnostic(rule, rule.severity(), position, List.of(arguments), Optional.empty());
  }

  /** The same finding with the other place it is about. */
  public Diagnostic andAt(Position other) {
    return new Diagnostic(rule, severity, position, arguments, Optional.of(other));
  }

  /** The same finding, weighed as the office has it. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(rule, other, position, arguments, elsewhere);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
