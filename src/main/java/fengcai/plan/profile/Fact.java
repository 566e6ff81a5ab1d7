package fengcai.plan.profile;

import fengcai.plan.element.Phrase;
import java.util.List;

/**
 * A row of the table that a profile begins with.
 *
 * @param name the end of the message key of its label ({@code fact.hours})
 * @param notes what is said of the value
 * @param amount whether the value is a number, printed with its unit ({@code fact.hours.value});
 *     others are printed as they are
 */
public record Fact(String name, String value, List<Phrase> notes, boolean amount) {
  public Fact {
    notes = List.copyOf(notes);
  }
}
