package fengcai.content.record;

import fengcai.content.source.ControlCharacters;
import fengcai.content.source.Problems;
import fengcai.content.source.SourceLines;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.Node.Mapping;
import fengcai.content.yaml.Node.Scalar;
import fengcai.content.yaml.Node.Sequence;
import fengcai.content.yaml.TextPosition;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Rule;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds invisible characters: controls, which XML and terminals cannot process, and format
 * characters, such as zero-width spaces, which break search and line breaking or change the
 * direction of text. Each kind is reported once per text, with the number of occurrences.
 */
final class HiddenCharacters {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int VARIATION_SELECTOR_16 = 0xFE0F;

  /** Scripts without joined letters, in which a joiner has no effect. */
  private static final Set<UnicodeScript> UNJOINED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.LATIN,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL);

  private HiddenCharacters() {}

  static void check(Node node, SourceLines lines, Problems problems) {
    switch (node) {
      case Scalar scalar -> {
        if (isSuspect(scalar.text())) {
          check(TextPosition.of(scalar, lines), problems);
        }
      }
      case Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  entry -> {
                    check(entry.key(), lines, problems);
                    check(entry.value(), lines, problems);
                  });
      case Sequence sequence -> sequence.items().forEach(item -> check(item, lines, problems));
    }
  }

  static void check(TextPosition place, Problems problems) {
    String text = place.text();
    int firstControl = -1;
    int controls = 0;
    int firstHidden = -1;
    int hidden = 0;
    int before = ' ';
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int next = i + Character.charCount(character);
      if (ControlCharacters.isOne(character)) {
        firstControl = controls++ == 0 ? i : firstControl;
      } else if (isHidden(character, before, text, next)) {
        firstHidden = hidden++ == 0 ? i : firstHidden;
      }
      before = character;
      i = next;
    }
    if (controls > 0) {
      report(Rule.CHARACTER_CONTROL, "control", firstControl, controls, place, problems);
    }
    if (hidden > 0) {
      String kind = kind(text.codePointAt(firstHidden));
      report(Rule.CHARACTER_HIDDEN, kind, firstHidden, hidden, place, problems);
    }
  }

  private static void report(
      Rule rule, String kind, int at, int count, TextPosition place, Problems problems) {
    String code = String.format(Locale.ROOT, "U+%04X", place.text().codePointAt(at));
    problems.add(rule, place.at(at), new MessageTerm("hidden." + kind, code), count);
  }

  /** A quick test for characters that may be invisible. */
  private static boolean isSuspect(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          (c >= ' ' && c < 0x7F)
              || c == '\n'
              || (c >= 0x2070 && c < 0xD800)
              || (c >= 0xFF00 && c < 0xFFA0);
      if (!plain) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(int character, int before, String text, int next) {
    if (character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER) {
      boolean joinsEmoji =
          character == ZERO_WIDTH_JOINER
              && (before == VARIATION_SELECTOR_16 || isEmoji(before))
              && next < text.length()
              && Character.isExtendedPictographic(text.codePointAt(next));
      return !joinsEmoji && UNJOINED.contains(UnicodeScript.of(before));
    }
    if (isTag(character)) {
      return !isTag(before) && !isEmoji(before);
    }
    return Character.getType(character) == Character.FORMAT
        || Character.getType(character) == Character.LINE_SEPARATOR
        || Character.getType(character) == Character.PARAGRAPH_SEPARATOR
        || "\u115F\u1160\u3164\uFFA0".indexOf(character) >= 0;
  }

  /** An emoji or the skin tone that follows one. */
  private static boolean isEmoji(int character) {
    return Character.isExtendedPictographic(character) || Character.isEmojiModifier(character);
  }

  /** Tag characters spell the emoji flag before them. */
  private static boolean isTag(int character) {
    return character >= 0xE0020 && character <= 0xE007F;
  }

  private static String kind(int character) {
    if (character == 0x00AD) {
      return "soft-hyphen";
    }
    boolean direction =
        character == 0x061C
            || character == 0x200E
            || character == 0x200F
            || (character >= 0x202A && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    if (direction) {
      return "direction";
    }
    boolean separator = character == 0x2028 || character == 0x2029;
    return separator ? "separator" : "zero-width";
  }
}
