package fengcai.content.schema;

import fengcai.content.schema.FieldType.Fields;
import fengcai.content.source.SourcePosition;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.Node.Scalar;
import fengcai.content.yaml.Node.Style;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognizes common mistakes in values that are valid YAML but not of the expected type. */
final class ValueMistakes {

  private static final Pattern NUMBER = Pattern.compile("-[0-9.]+");
  private static final String DASHES = "-－—–";
  private static final String WIDE_BLOCK_MARKS = "｜＞";
  private static final String COLONS = "：:";

  private ValueMistakes() {}

  /** Whether a text looks like a list item without the space after its dash. */
  static boolean isDash(Node node) {
    return node instanceof Scalar scalar
        && scalar.style() == Style.PLAIN
        && !scalar.text().isEmpty()
        && DASHES.indexOf(scalar.text().charAt(0)) >= 0
        && !NUMBER.matcher(scalar.text()).matches();
  }

  /** The position of a full-width {@code ｜} or {@code ＞} in the place of a block header. */
  static Optional<SourcePosition> block(Scalar scalar) {
    return scalar.style() == Style.PLAIN
            && !scalar.text().isEmpty()
            && WIDE_BLOCK_MARKS.indexOf(scalar.text().charAt(0)) >= 0
        ? Optional.of(scalar.mark())
        : Optional.empty();
  }

  /** The position of a colon behind a known key that is full-width or lacks its space. */
  static Optional<SourcePosition> colon(Node node, Fields fields) {
    if (!(node instanceof Scalar scalar) || scalar.style() != Style.PLAIN) {
      return Optional.empty();
    }
    String text = scalar.text();
    for (int i = 0; i < text.length(); i++) {
      if (COLONS.indexOf(text.charAt(i)) >= 0) {
        SourcePosition start = scalar.mark();
        return fields.field(text.substring(0, i).strip()).isPresent()
            ? Optional.of(
                new SourcePosition(start.line(), start.column() + text.codePointCount(0, i)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The kind of wide blank that a key begins with, used in the place of an indent. */
  static Optional<String> wideIndent(Scalar key) {
    char first = key.text().isEmpty() ? ' ' : key.text().charAt(0);
    return switch (first) {
      case '\u3000' -> Optional.of("wide");
      case '\u00A0' -> Optional.of("no-break");
      default -> Optional.empty();
    };
  }
}
