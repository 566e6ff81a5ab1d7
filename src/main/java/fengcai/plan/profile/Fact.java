package fengcai.plan.profile;

import fengcai.plan.element.Phrase;
import java.util.List;

/**
 * A row of the table that a profile begins with.
 *
 * @param name the end of the message keys of its label ({@code fact.hours}) and of its value
 *     ({@code fact.hours.value}), whose place {@code value} fills
 * @param notes what is said of the value
 * @param amount whether it is a number with its unit
 */
public record Fact(String name, String value, List<Phrase> notes, boolean amount) {
  public Fact {
    notes = List.copyOf(notes);
  }
}
