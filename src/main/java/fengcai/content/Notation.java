package fengcai.content;

import fengcai.diagnostic.Rule;
import fengcai.diagnostic.Term;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a single value is written.
 *
 * @param term what messages call such a value
 * @param fault the rule that a text of another form breaks
 * @param expected what is named to the editor as right: examples, or the choices
 * @param form the same for schemas; it takes what the parser takes
 * @param parser the value of a text without blanks around it, if it has the form
 */
record Notation<T>(
    Term term, Rule fault, String expected, Form form, Function<String, Optional<T>> parser) {

  Optional<T> parse(String text) {
    return parser.apply(text);
  }
}
