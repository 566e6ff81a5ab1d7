package fengcai.content;

import fengcai.content.Node.Mapping;
import fengcai.content.Node.Scalar;
import fengcai.content.Node.Sequence;
import fengcai.diagnostic.Rule;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Finds the characters of a record that no font of the reports can print. */
record Characters(IntPredicate printable) {

  void check(Node node, SourceLines lines, Problems problems) {
    switch (node) {
      case Scalar scalar -> check(TextPlace.of(scalar, lines), problems);
      case Mapping mapping ->
          mapping.entries().forEach(entry -> check(entry.value(), lines, problems));
      case Sequence sequence -> sequence.items().forEach(item -> check(item, lines, problems));
    }
  }

  private void check(TextPlace place, Problems problems) {
    String text = place.text();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int character = text.codePointAt(i);
      if (character > ' ' && !isInvisible(character) && !printable.test(character)) {
        problems.add(
            Rule.CHARACTER_UNPRINTABLE,
            place.at(i),
            Character.toString(character),
            String.format(Locale.ROOT, "U+%04X", character));
      }
    }
  }

  /** Joiners and variation selectors show nothing by themselves; controls are reported as such. */
  private static boolean isInvisible(int character) {
    return Character.isISOControl(character)
        || Character.getType(character) == Character.SURROGATE
        || Character.getType(character) == Character.FORMAT
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
