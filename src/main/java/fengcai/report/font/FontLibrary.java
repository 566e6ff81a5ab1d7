package fengcai.report.font;

import static java.util.Objects.requireNonNull;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The faces of a build, loaded once and shared by all documents. Each voice has a list of faces, of
 * which the first that covers a character draws it. Thread-safe.
 */
public final class FontLibrary {

  private static final String REGULAR = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
  private static final String BOLD = "fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf";
  private static final String RARE = "org/dromara/pdf/fop/font/SourceHanSerifSC-Regular.otf";

  /** 〓, drawn for a character that no face covers. */
  private static final int GETA = 0x3013;

  private final Map<FontRole, List<Face>> chains;
  private final RareFace rare;
  private final Map<FontRole, Set<Integer>> borrowed = new ConcurrentHashMap<>();

  private FontLibrary(Map<FontRole, List<Face>> chains, RareFace rare) {
    this.chains = chains;
    this.rare = rare;
  }

  /** The bundled faces. */
  public static FontLibrary builtIn() {
    return of(Optional.empty(), Optional.empty(), List.of());
  }

  /** The faces of a site, before the bundled ones. */
  public static FontLibrary of(
      Optional<FontFile> heading, Optional<FontFile> body, List<FontFile> fallback) {
    Face regular = Face.of(FontFile.ofClassPath(REGULAR));
    Face bold = Face.of(FontFile.ofClassPath(BOLD));
    List<Face> more = fallback.stream().map(Face::of).toList();
    List<Face> text = chain(body.map(Face::of), more, regular);
    List<Face> heads = chain(heading.map(Face::of), more, bold, regular);
    Map<FontRole, List<Face>> chains = new EnumMap<>(FontRole.class);
    chains.put(FontRole.BODY, text);
    chains.put(FontRole.KAI, text);
    chains.put(FontRole.STRONG, chain(Optional.empty(), more, bold, regular));
    chains.put(FontRole.HEADING, heads);
    chains.put(FontRole.TITLE, heads);
    return new FontLibrary(chains, new RareFace());
  }

  /**
   * This library with other faces first for some voices. A face that is not available is replaced
   * by the bundled Song face; for headings and titles, which are bold, the list stays as it is.
   */
  public FontLibrary with(Map<FontRole, Optional<FontFile>> requested) {
    Map<FontRole, List<Face>> joined = new EnumMap<>(chains);
    requested.forEach(
        (role, file) -> {
          Optional<Face> first = file.map(Face::of);
          if (first.isEmpty() && role != FontRole.HEADING && role != FontRole.TITLE) {
            first = Optional.of(rare.get());
          }
          List<Face> chain = new ArrayList<>(first.stream().toList());
          chain.addAll(chain(role));
          joined.put(role, List.copyOf(chain));
        });
    return new FontLibrary(joined, rare);
  }

  /** Whether any face covers a character or the base of its small form. */
  public boolean covers(int codePoint) {
    return first(FontRole.BODY, codePoint).isPresent()
        || script(FontRole.BODY, codePoint).isPresent();
  }

  /** The face that draws a character, or 〓 in its place. */
  public Face face(FontRole role, int codePoint) {
    return glyph(role, codePoint).face();
  }

  /** A character's glyph: its own, a small form of another character, or 〓. */
  public Glyph glyph(FontRole role, int codePoint) {
    return first(role, codePoint)
        .map(face -> Glyph.of(recorded(face, role, codePoint), Character.toString(codePoint)))
        .or(() -> script(role, codePoint))
        .orElseGet(() -> missing(role));
  }

  /**
   * The glyphs of a grapheme cluster: by one face if one covers all code points, else one by one.
   * Adjacent code points that no face covers, as those of an emoji sequence, are a single 〓.
   */
  public List<Glyph> glyphs(FontRole role, String grapheme) {
    String text = Normalizer2.getNFCInstance().normalize(grapheme);
    if (text.codePointCount(0, text.length()) == 1) {
      return List.of(glyph(role, text.codePointAt(0)));
    }
    for (Face face : chain(role)) {
      if (text.codePoints().allMatch(face::covers)) {
        text.codePoints().forEach(codePoint -> recorded(face, role, codePoint));
        return List.of(Glyph.of(face, text));
      }
    }
    List<Glyph> glyphs = new ArrayList<>();
    boolean missing = false;
    for (int codePoint : text.codePoints().toArray()) {
      boolean covered = first(role, codePoint).isPresent();
      if (covered || !missing) {
        glyphs.add(glyph(role, codePoint));
      }
      missing = !covered;
    }
    return glyphs;
  }

  private Glyph missing(FontRole role) {
    return Glyph.of(first(role, GETA).orElseThrow(), Character.toString(GETA));
  }

  /** The first face that covers a character, the lazily loaded one included. */
  private Optional<Face> first(FontRole role, int codePoint) {
    for (Face face : chain(role)) {
      if (face.covers(codePoint)) {
        return Optional.of(face);
      }
    }
    return Optional.of(rare.get()).filter(face -> face.covers(codePoint));
  }

  /** A small form of the base character; needs a face whose text may differ from its drawing. */
  private Optional<Glyph> script(FontRole role, int codePoint) {
    return Script.of(codePoint)
        .flatMap(
            script ->
                chain(role).stream()
                    .filter(face -> face.program() instanceof SubsetProgram)
                    .filter(face -> face.covers(script.base()))
                    .findFirst()
                    .map(
                        face ->
                            new Glyph(
                                face,
                                Character.toString(codePoint),
                                Character.toString(script.base()),
                                script.scale(),
                                script.rise())));
  }

  private Face recorded(Face face, FontRole role, int codePoint) {
    if (Character.isIdeographic(codePoint) && face != chain(role).getFirst()) {
      borrowed.computeIfAbsent(role, key -> new ConcurrentSkipListSet<>()).add(codePoint);
    }
    return face;
  }

  /** The ideographs drawn so far that the first face of a voice does not cover. */
  public String borrowed(FontRole role) {
    StringBuilder characters = new StringBuilder();
    borrowed.getOrDefault(role, Set.of()).forEach(characters::appendCodePoint);
    return characters.toString();
  }

  private List<Face> chain(FontRole role) {
    return requireNonNull(chains.get(role));
  }

  /** Fallback faces follow the site's own face; without one they follow the bundled faces. */
  private static List<Face> chain(Optional<Face> own, List<Face> fallback, Face... builtIn) {
    List<Face> chain = new ArrayList<>(List.of(builtIn));
    chain.addAll(own.isPresent() ? 0 : chain.size(), fallback);
    own.ifPresent(face -> chain.add(0, face));
    return List.copyOf(chain);
  }

  /** Loaded when the first rare character is drawn, since it takes 20 MB. */
  private static final class RareFace {
    private Optional<Face> face = Optional.empty();

    synchronized Face get() {
      Face loaded = face.orElseGet(() -> Face.of(FontFile.ofClassPath(RARE)));
      face = Optional.of(loaded);
      return loaded;
    }
  }
}
