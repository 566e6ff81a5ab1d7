package fengcai.report.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
  private final RareFace rare;

  private FontLibrary(List<Face> body, List<Face> strong, List<Face> heading, RareFace rare) {
    this.body = body;
    this.strong = strong;
    this.heading = heading;
    this.rare = rare;
  }

  /** The faces that come with the program. */
  public static FontLibrary builtIn() {
    return of(Optional.empty(), Optional.empty(), List.of());
  }

  /** The faces a site names, each before the built-in ones. */
  public static FontLibrary of(
      Optional<FontFile> heading, Optional<FontFile> body, List<FontFile> fallback) {
    Face regular = Face.of(FontFile.ofClassPath(REGULAR));
    Face bold = Face.of(FontFile.ofClassPath(BOLD));
    List<Face> more = fallback.stream().map(Face::of).toList();
    return new FontLibrary(
        chain(body.map(Face::of), more, regular),
        chain(Optional.empty(), more, bold, regular),
        chain(heading.map(Face::of), more, bold, regular),
        new RareFace());
  }

  /**
   * The same faces, each behind a copy that has only the characters asked for: what is embedded of
   * a small font is smaller and sooner made. Other characters are set as before.
   */
  public FontLibrary cutTo(BitSet characters) {
    Map<Face, List<Face>> cut = new HashMap<>();
    UnaryOperator<List<Face>> cutAll =
        chain ->
            chain.stream()
                .flatMap(face -> cut.computeIfAbsent(face, f -> f.cutTo(characters)).stream())
                .toList();
    return new FontLibrary(cutAll.apply(body), cutAll.apply(strong), cutAll.apply(heading), rare);
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
