package fengcai.content.source;

/** Characters that no record may state: XML 1.0 excludes them or programs interpret them. */
public final class ControlCharacters {

  private ControlCharacters() {}

  /**
   * Whether it is a control other than a line feed or tab, an unpaired surrogate, or no character.
   */
  public static boolean isOne(int character) {
    return (Character.isISOControl(character) && character != '\n' && character != '\t')
        || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
        || (character & 0xFFFE) == 0xFFFE;
  }

  public static boolean areIn(String text) {
    return text.codePoints().anyMatch(ControlCharacters::isOne);
  }
}
