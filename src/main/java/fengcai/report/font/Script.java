package fengcai.report.font;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Optional;

/**
 * The base character of a superscript or subscript character (Unicode Standard Annex 44,
 * compatibility decompositions), for faces without small forms.
 *
 * @param scale factor of the font size
 * @param rise shift above the baseline in ems
 */
record Script(int base, double scale, double rise) {

  private static final double SCALE = 0.62;
  private static final double SUPERSCRIPT = 0.34;
  private static final double SUBSCRIPT = -0.14;

  /** Empty for other characters. */
  static Optional<Script> of(int codePoint) {
    int type = UCharacter.getIntPropertyValue(codePoint, UProperty.DECOMPOSITION_TYPE);
    if (type != UCharacter.DecompositionType.SUB && type != UCharacter.DecompositionType.SUPER) {
      return Optional.empty();
    }
    String plain = Normalizer2.getNFKDInstance().getDecomposition(codePoint);
    return plain == null || plain.codePointCount(0, plain.length()) != 1
        ? Optional.empty()
        : Optional.of(
            new Script(
                plain.codePointAt(0),
                SCALE,
                type == UCharacter.DecompositionType.SUB ? SUBSCRIPT : SUPERSCRIPT));
  }
}
