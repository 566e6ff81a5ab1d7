package fengcai.diagnostic;

import java.util.Optional;

/**
 * A comment that suppresses the findings of a rule: {@code # fengcai: allow prose-number 「百余人」
 * 含两个站点}.
 *
 * @param phrase limits it to findings about this phrase
 * @param position of the comment
 * @param first the first line that it covers, counted from 1
 * @param last the last line that it covers
 */
public record Suppression(
    Rule rule, Optional<String> phrase, Position position, int first, int last) {

  boolean covers(Diagnostic diagnostic) {
    return diagnostic.rule() == rule
        && diagnostic.position().file().equals(position.file())
        && diagnostic.position().line() >= first
        && diagnostic.position().line() <= last
        && phrase.map(text -> diagnostic.arguments().contains(text)).orElse(true);
  }
}
