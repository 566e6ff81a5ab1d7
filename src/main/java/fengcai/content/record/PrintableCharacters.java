package fengcai.content.record;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import fengcai.content.source.Problems;
import fengcai.content.source.SourceLines;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.Node.Mapping;
import fengcai.content.yaml.Node.Scalar;
import fengcai.content.yaml.Node.Sequence;
import fengcai.content.yaml.TextPosition;
import fengcai.diagnostic.Rule;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Finds the characters of a record that reports cannot print. Thread-safe. */
public final class PrintableCharacters {

  private final IntPredicate printable;

  /**
   * The characters found to be printable or invisible, since texts repeat some thousand. Threads
   * may find the same and never anything else.
   */
  private final boolean[] known = new boolean[Character.MAX_VALUE + 1];

  /** {@code printable} tells whether the fonts have a glyph for a code point. */
  public PrintableCharacters(IntPredicate printable) {
    this.printable = printable;
  }

  void check(Node node, SourceLines lines, Problems problems) {
    switch (node) {
      case Scalar scalar -> {
        if (!isPlain(scalar.text())) {
          check(TextPosition.of(scalar, lines), problems);
        }
      }
      case Mapping mapping ->
          mapping.entries().forEach(entry -> check(entry.value(), lines, problems));
      case Sequence sequence -> sequence.items().forEach(item -> check(item, lines, problems));
    }
  }

  private void check(TextPosition place, Problems problems) {
    String text = place.text();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int character = text.codePointAt(i);
      if (!isPlain(character) && (i == 0 || !composes(text.codePointBefore(i), character))) {
        problems.add(
            Rule.CHARACTER_UNPRINTABLE,
            place.at(i),
            Character.toString(character),
            String.format(Locale.ROOT, "U+%04X", character));
      }
    }
  }

  private boolean isPlain(String text) {
    int character;
    for (int i = 0; i < text.length(); i += Character.charCount(character)) {
      character = text.codePointAt(i);
      if (!isPlain(character)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character has a glyph or needs none. */
  private boolean isPlain(int character) {
    if (character < known.length && known[character]) {
      return true;
    }
    boolean plain = character <= ' ' || isInvisible(character) || printable.test(character);
    if (plain && character < known.length) {
      known[character] = true;
    }
    return plain;
  }

  /** Whether a combining mark composes with the letter before it to a printable one (NFC). */
  private boolean composes(int before, int mark) {
    int letter = Normalizer2.getNFCInstance().composePair(before, mark);
    return letter >= 0 && printable.test(letter);
  }

  /**
   * Joiners, variation selectors and spaces need no glyph; controls and unpaired surrogates are
   * reported by {@link HiddenCharacters}.
   */
  private static boolean isInvisible(int character) {
    return Character.isISOControl(character)
        || Character.getType(character) == Character.SURROGATE
        || Character.getType(character) == Character.FORMAT
        || Character.isSpaceChar(character)
        || UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }
}
