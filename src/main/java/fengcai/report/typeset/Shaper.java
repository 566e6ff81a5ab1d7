package fengcai.report.typeset;

import fengcai.report.font.FontLibrary;
import fengcai.report.font.Glyph;
import fengcai.report.text.Run;
import java.util.ArrayList;
import java.util.List;

/** Turns runs of text into clusters: chooses a face for each character and its width. */
final class Shaper {

  private static final int IDEOGRAPHIC_SPACE = 0x3000;
  private static final double EM = 1000;

  /** A dash is drawn so wide that two of them join. */
  private static final double DASH_INK = 0.94;

  private static final double DASH_GLYPH_INK = 0.802;
  private static final double DASH_GLYPH_BEARING = 0.046;
  private static final double APOSTROPHE = 0.24;

  private final FontLibrary fonts;

  Shaper(FontLibrary fonts) {
    this.fonts = fonts;
  }

  /** One list for each line of the text itself; at least one, which may be empty. */
  List<List<Cluster>> shape(List<Run> runs) {
    List<List<Cluster>> parts = new ArrayList<>();
    List<Cluster> part = new ArrayList<>();
    parts.add(part);
    for (Run run : runs) {
      List<String> graphemes = Graphemes.of(run.text());
      for (int i = 0; i < graphemes.size(); i++) {
        if (graphemes.get(i).equals("\n")) {
          part = new ArrayList<>();
          parts.add(part);
        } else {
          append(part, run, graphemes.get(i), isAmongLetters(graphemes, i));
        }
      }
    }
    return parts;
  }

  private void append(List<Cluster> part, Run run, String grapheme, boolean amongLetters) {
    int codePoint = grapheme.codePointAt(0);
    if (codePoint == ' ' || (codePoint == IDEOGRAPHIC_SPACE && part.isEmpty())) {
      if (!part.isEmpty()) {
        part.set(part.size() - 1, part.getLast().withSpace());
      }
      return;
    }
    for (Glyph glyph : fonts.glyphs(run.style().role(), grapheme)) {
      part.add(cluster(part, run, glyph, amongLetters));
    }
  }

  private static Cluster cluster(List<Cluster> part, Run run, Glyph glyph, boolean amongLetters) {
    int codePoint = glyph.codePoint();
    int advance = glyph.advance();
    CharacterClass kind =
        amongLetters && (codePoint == '’' || codePoint == '/')
            ? CharacterClass.WESTERN
            : CharacterClass.of(codePoint, advance);
    Body body =
        body(kind, codePoint, advance, kind == CharacterClass.DASH && joinsDash(part, codePoint));
    double size = run.style().size();
    return new Cluster(
        glyph,
        kind,
        run.style(),
        run.span(),
        body.width * size,
        body.shift * size,
        body.scale,
        false);
  }

  private static boolean joinsDash(List<Cluster> part, int codePoint) {
    int run = 0;
    for (int i = part.size() - 1; i >= 0 && part.get(i).codePoint() == codePoint; i--) {
      run++;
    }
    return run % 2 == 1;
  }

  /** The width of a glyph in ems. */
  private record Body(double width, double shift, double scale) {}

  private static Body body(CharacterClass kind, int codePoint, int advance, boolean second) {
    double em = advance / EM;
    boolean fullWidth = advance == EM;
    return switch (kind) {
      case OPENING -> fullWidth ? new Body(0.5, -0.5, 1) : new Body(em, 0, 1);
      case CLOSING, PAUSE, STOP -> fullWidth ? new Body(0.5, 0, 1) : new Body(em, 0, 1);
      case MIDDLE_DOT -> new Body(0.25, (0.25 - em) / 2, 1);
      case CONNECTOR -> new Body(0.5, (0.5 - em) / 2, 1);
      case DASH -> codePoint == '—' && !fullWidth ? dash(second) : new Body(1, (1 - em) / 2, 1);
      case WESTERN -> codePoint == '’' ? new Body(APOSTROPHE, 0, 1) : new Body(em, 0, 1);
      case HAN -> new Body(em, 0, 1);
    };
  }

  private static Body dash(boolean second) {
    double scale = DASH_INK / DASH_GLYPH_INK;
    double inkFrom = second ? 0 : 1 - DASH_INK;
    return new Body(1, inkFrom - DASH_GLYPH_BEARING * scale, scale);
  }

  /** Whether the character stands between two Western letters. */
  private static boolean isAmongLetters(List<String> graphemes, int at) {
    return at > 0
        && at + 1 < graphemes.size()
        && isWesternWord(graphemes.get(at - 1))
        && isWesternWord(graphemes.get(at + 1));
  }

  private static boolean isWesternWord(String grapheme) {
    char c = grapheme.charAt(0);
    return c < 0x2E80 && (Character.isLetterOrDigit(c) || c == '/' || c == ':');
  }
}
