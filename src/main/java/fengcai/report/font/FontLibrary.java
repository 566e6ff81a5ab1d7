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
 * The faces of a build, read once and shared by its documents and threads. For each voice the first
 * face that has a character sets it.
 */
public final class FontLibrary {

  private static final String REGULAR = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
  private static final String BOLD = "fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf";
  private static final String RARE = "org/dromara/pdf/fop/font/SourceHanSerifSC-Regular.otf";

  /** Stands for a character that no face has. */
  private static final int GETA = 0x3013;

  private final Map<Voice, List<Face>> chains;
  private final RareFace rare;
  private final Map<Voice, Set<Integer>> borrowed = new ConcurrentHashMap<>();

  private FontLibrary(Map<Voice, List<Face>> chains, RareFace rare) {
    this.chains = chains;
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
    List<Face> text = chain(body.map(Face::of), more, regular);
    List<Face> heads = chain(heading.map(Face::of), more, bold, regular);
    Map<Voice, List<Face>> chains = new EnumMap<>(Voice.class);
    chains.put(Voice.BODY, text);
    chains.put(Voice.KAI, text);
    chains.put(Voice.STRONG, chain(Optional.empty(), more, bold, regular));
    chains.put(Voice.HEADING, heads);
    chains.put(Voice.TITLE, heads);
    return new FontLibrary(chains, new RareFace());
  }

  /**
   * The same with other faces first for some voices. Where one is wished for and not to be had, the
   * Song face that comes with the program stands in for it, but for heads, which must be bold.
   */
  public FontLibrary with(Map<Voice, Optional<FontFile>> wished) {
    Map<Voice, List<Face>> joined = new EnumMap<>(chains);
    wished.forEach(
        (voice, file) -> {
          Optional<Face> first = file.map(Face::of);
          if (first.isEmpty() && voice != Voice.HEADING && voice != Voice.TITLE) {
            first = Optional.of(rare.get());
          }
          List<Face> chain = new ArrayList<>(first.stream().toList());
          chain.addAll(chain(voice));
          joined.put(voice, List.copyOf(chain));
        });
    return new FontLibrary(joined, rare);
  }

  /** Whether a character can be printed at all. */
  public boolean covers(int codePoint) {
    return first(Voice.BODY, codePoint).isPresent() || script(Voice.BODY, codePoint).isPresent();
  }

  /** The face that sets a character, or what stands for it if it is covered nowhere. */
  public Face face(Voice voice, int codePoint) {
    return glyph(voice, codePoint).face();
  }

  /** How a character is drawn: by itself, as a small form of another, or as a mark for it. */
  public Glyph glyph(Voice voice, int codePoint) {
    return first(voice, codePoint)
        .map(face -> Glyph.of(lent(face, voice, codePoint), Character.toString(codePoint)))
        .or(() -> script(voice, codePoint))
        .orElseGet(() -> missing(voice));
  }

  /**
   * How a character with the marks that belong to it is drawn: by one face where one has them all,
   * else one by one. Several in a row that no face has are one missing character, as emoji are that
   * are made of others.
   */
  public List<Glyph> glyphs(Voice voice, String grapheme) {
    String text = Normalizer2.getNFCInstance().normalize(grapheme);
    if (text.codePointCount(0, text.length()) == 1) {
      return List.of(glyph(voice, text.codePointAt(0)));
    }
    for (Face face : chain(voice)) {
      if (text.codePoints().allMatch(face::covers)) {
        text.codePoints().forEach(codePoint -> lent(face, voice, codePoint));
        return List.of(Glyph.of(face, text));
      }
    }
    List<Glyph> glyphs = new ArrayList<>();
    boolean missing = false;
    for (int codePoint : text.codePoints().toArray()) {
      boolean covered = first(voice, codePoint).isPresent();
      if (covered || !missing) {
        glyphs.add(glyph(voice, codePoint));
      }
      missing = !covered;
    }
    return glyphs;
  }

  private Glyph missing(Voice voice) {
    return Glyph.of(first(voice, GETA).orElseThrow(), Character.toString(GETA));
  }

  /** The first face that has a character, those read only when they are needed included. */
  private Optional<Face> first(Voice voice, int codePoint) {
    for (Face face : chain(voice)) {
      if (face.covers(codePoint)) {
        return Optional.of(face);
      }
    }
    return Optional.of(rare.get()).filter(face -> face.covers(codePoint));
  }

  /** A small form drawn as the plain one; by faces whose text can say otherwise than is drawn. */
  private Optional<Glyph> script(Voice voice, int codePoint) {
    return Script.of(codePoint)
        .flatMap(
            script ->
                chain(voice).stream()
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

  private Face lent(Face lender, Voice voice, int codePoint) {
    if (Character.isIdeographic(codePoint) && lender != chain(voice).getFirst()) {
      borrowed.computeIfAbsent(voice, key -> new ConcurrentSkipListSet<>()).add(codePoint);
    }
    return lender;
  }

  /** The ideographs set so far that the first font of a voice left to others. */
  public String borrowed(Voice voice) {
    StringBuilder characters = new StringBuilder();
    borrowed.getOrDefault(voice, Set.of()).forEach(characters::appendCodePoint);
    return characters.toString();
  }

  private List<Face> chain(Voice voice) {
    return requireNonNull(chains.get(voice));
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
