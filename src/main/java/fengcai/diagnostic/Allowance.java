package fengcai.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A remark beside a line that what a rule finds there is right as it is: {@code # fengcai: allow
 * prose-number 「百余人」 含两个站点}.
 *
 * @param phrase the one phrase it is about, where it names one
 * @param position where the remark stands
 * @param first the first line of the file that it covers
 * @param last the last line that it covers
 */
public record Allowance(
    Rule rule, Optional<String> phrase, Position position, int first, int last) {
  public Allowance {
    requireNonNull(rule);
    requireNonNull(phrase);
    requireNonNull(position);
  }

  boolean covers(Diagnostic diagnostic) {
    return diagnostic.rule() == rule
        && diagnostic.position().file().equals(position.file())
        && diagnostic.position().line() >= first
        && diagnostic.position().line() <= last
        && phrase.map(text -> diagnostic.arguments().contains(text)).orElse(true);
  }
}
