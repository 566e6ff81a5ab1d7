package fengcai;

import fengcai.content.ContentReader;
import fengcai.model.Publication;
import fengcai.model.Site;
import fengcai.report.block.Labels;
import fengcai.report.font.FontFile;
import fengcai.report.font.FontLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The fonts a site names, with those that come with the program behind them; read once a build. */
final class SiteFonts implements ContentReader.Fonts {

  private final Path folder;
  private final ConcurrentHashMap<Site.Fonts, FontLibrary> libraries = new ConcurrentHashMap<>();

  /** The characters that were asked for, by several threads, each of which only ever sets. */
  private final boolean[] asked = new boolean[Character.MAX_CODE_POINT + 1];

  /**
   * Prepares for one build.
   *
   * @param folder the content folder, from which paths start
   */
  SiteFonts(Path folder) {
    this.folder = folder;
  }

  @Override
  public boolean canRead(String path) {
    return font(path).isPresent();
  }

  @Override
  public boolean canPrint(Site.Fonts fonts, int character) {
    asked[character] = true;
    return of(fonts).covers(character);
  }

  /** Reads the fonts; one that cannot be read is left out, which the content's check reports. */
  FontLibrary of(Site.Fonts fonts) {
    return libraries.computeIfAbsent(
        fonts,
        f ->
            FontLibrary.of(
                f.heading().flatMap(this::font),
                f.body().flatMap(this::font),
                f.fallback().stream().flatMap(path -> font(path).stream()).toList()));
  }

  /** The fonts for printing what was read, cut down to the characters that occur in it. */
  FontLibrary printing(Publication publication) {
    BitSet characters = Labels.characters();
    for (int character = 0; character < asked.length; character++) {
      if (asked[character]) {
        characters.set(character);
      }
    }
    // Only communities' records are gone through when they are read.
    Stream.of(
            publication.site(),
            publication.regions().all(),
            publication.campaigns(),
            publication.honours())
        .forEach(records -> records.toString().codePoints().forEach(characters::set));
    return of(publication.site().fonts()).cutTo(characters);
  }

  /** A path may end in the number of a face in a collection: simsun.ttc,0. */
  private Optional<FontFile> font(String path) {
    try {
      Path file = folder.resolve(path.replaceFirst(",[0-9]+$", ""));
      return Files.isRegularFile(file)
          ? Optional.of(new FontFile(path, Files.readAllBytes(file))).filter(FontFile::isReadable)
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
