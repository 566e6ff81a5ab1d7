package fengcai.exchange.source;

/** Counts the paragraphs and characters read of a profile against the limits. */
public final class TextBudget {

  private long characters;
  private int paragraphs;

  /** Counts a paragraph or line and returns its number, from 1. */
  public int paragraph() throws ImportException {
    ImportLimit.PARAGRAPHS.require(++paragraphs);
    return paragraphs;
  }

  public int paragraphs() {
    return paragraphs;
  }

  public void spend(String text) throws ImportException {
    characters += text.length();
    ImportLimit.CHARACTERS.require(characters);
  }
}
