package fengcai.exchange;

/** Counts the paragraphs and characters read of a profile against the limits. */
final class TextBudget {

  private long characters;
  private int paragraphs;

  /** Counts a paragraph or line and returns its number, from 1. */
  int paragraph() throws ImportFault {
    ImportLimit.PARAGRAPHS.require(++paragraphs);
    return paragraphs;
  }

  /** The number of the last paragraph. */
  int paragraphs() {
    return paragraphs;
  }

  /** Counts the characters of a text. */
  void spend(String text) throws ImportFault {
    characters += text.length();
    ImportLimit.CHARACTERS.require(characters);
  }
}
