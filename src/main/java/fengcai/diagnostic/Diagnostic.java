package fengcai.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A problem in the content.
 *
 * @param severity that of the rule, unless the site configures another
 * @param arguments of the rule's message: texts, {@link MessageTerm}s to be translated, {@link
 *     Position}s to be printed as file:line:column
 * @param elsewhere the second position, if it is about two
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
    arguments = List.copyOf(arguments);
  }

  /** A diagnostic of the rule's severity; arguments other than terms and positions become text. */
  public static Diagnostic of(Rule rule, Position position, Object... arguments) {
    return new Diagnostic(
        rule,
        rule.severity(),
        position,
        Stream.of(arguments).map(Diagnostic::text).toList(),
        Optional.empty());
  }

  private static Object text(Object argument) {
    return argument instanceof MessageTerm || argument instanceof Position
        ? argument
        : argument.toString();
  }

  /** The same diagnostic with a second position. */
  public Diagnostic andAt(Position other) {
    return new Diagnostic(rule, severity, position, arguments, Optional.of(other));
  }

  /** The same diagnostic with another severity. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(rule, other, position, arguments, elsewhere);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
