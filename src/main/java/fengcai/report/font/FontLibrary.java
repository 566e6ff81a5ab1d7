package fengcai.report.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The faces of a build, read once and shared by its documents and threads. For each voice the first
 * face that has a character sets it.
 */
public final class FontLibrary {

  private static final String REGULAR = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
  private static final String BOLD = "fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf";
  private static final String RARE = "org/dromara/pdf/fop/font/SourceHanSerifSC-Regular.otf";

  /** Stands for a character that no face has. */
  private static final int GETA = 0x3013;

  private final List<Face> body;
  private final List<Face> strong;
  private final List<Face> heading;
  private final RareFace rare = new RareFace();

  private FontLibrary(Optional<FontFile> heading, Optional<FontFile> body, List<FontFile> more) {
    Face regular = Face.of(FontFile.ofClassPath(REGULAR));
    Face bold = Face.of(FontFile.ofClassPath(BOLD));
    List<Face> fallback = more.stream().map(Face::of).toList();
    this.body = chain(body.map(Face::of), fallback, regular);
    this.strong = chain(Optional.empty(), fallback, bold, regular);
    this.heading = chain(heading.map(Face::of), fallback, bold, regular);
  }

  /** The faces that come with the program. */
  public static FontLibrary builtIn() {
    return new FontLibrary(Optional.empty(), Optional.empty(), List.of());
  }

  /** The faces a site names, each before the built-in ones. */
  public static FontLibrary of(
      Optional<FontFile> heading, Optional<FontFile> body, List<FontFile> fallback) {
    return new FontLibrary(heading, body, fallback);
  }

  /** Whether a character can be printed at all. */
  public boolean covers(int codePoint) {
    return body.stream().anyMatch(face -> face.covers(codePoint)) || rare.get().covers(codePoint);
  }

  /** The face that sets a character; one for {@link #printable} if it is covered nowhere. */
  public Face face(Voice voice, int codePoint) {
    List<Face> chain =
        switch (voice) {
          case BODY, KAI -> body;
          case STRONG -> strong;
          case HEADING, TITLE -> heading;
        };
    for (Face face : chain) {
      if (face.covers(codePoint)) {
        return face;
      }
    }
    return rare.get().covers(codePoint) ? rare.get() : chain.getLast();
  }

  /** The character itself, or the mark that stands for one that cannot be printed. */
  public int printable(Face face, int codePoint) {
    return face.covers(codePoint) ? codePoint : GETA;
  }

  /** A site's fallback goes with the site's own face; without one it only adds characters. */
  private static List<Face> chain(Optional<Face> own, List<Face> fallback, Face... builtIn) {
    List<Face> chain = new ArrayList<>(List.of(builtIn));
    chain.addAll(own.isPresent() ? 0 : chain.size(), fallback);
    own.ifPresent(face -> chain.add(0, face));
    return List.copyOf(chain);
  }

  /** Read when a rare character first asks for it: most builds never pay for its 20 MB. */
  private static final class RareFace {
    private Optional<Face> face = Optional.empty();

    synchronized Face get() {
      Face read = face.orElseGet(() -> Face.of(FontFile.ofClassPath(RARE)));
      face = Optional.of(read);
      return read;
    }
  }
}
