package fengcai.exchange;

/** Counts the text that is read of one profile, and ends the reading at the limits. */
final class TextBudget {

  private long characters;
  private int paragraphs;

  /** Begins a paragraph or line and returns its number, from 1. */
  int paragraph() throws ImportFault {
    ImportLimit.PARAGRAPHS.require(++paragraphs);
    return paragraphs;
  }

  /** The number of the last paragraph. */
  int paragraphs() {
    return paragraphs;
  }

  void spend(String text) throws ImportFault {
    characters += text.length();
    ImportLimit.CHARACTERS.require(characters);
  }
}
