package fengcai;

import fengcai.content.ContentReader;
import fengcai.model.Publication;
import fengcai.model.ReportTheme;
import fengcai.model.Site;
import fengcai.report.block.Labels;
import fengcai.report.block.Theme;
import fengcai.report.font.FontFile;
import fengcai.report.font.FontLibrary;
import fengcai.report.font.SystemFonts;
import fengcai.report.font.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The fonts a site names, with those that come with the program behind them; read once a build. */
final class SiteFonts implements ContentReader.Fonts {

  private final Path folder;
  private final List<Path> folders;
  private Optional<SystemFonts> installed = Optional.empty();
  private final ConcurrentHashMap<Site.Fonts, FontLibrary> libraries = new ConcurrentHashMap<>();

  /** The characters that were asked for, by several threads, each of which only ever sets. */
  private final boolean[] asked = new boolean[Character.MAX_CODE_POINT + 1];

  /**
   * Prepares for one build.
   *
   * @param folder the content folder, from which paths start
   * @param folders where the machine keeps its fonts
   */
  SiteFonts(Path folder, List<Path> folders) {
    this.folder = folder;
    this.folders = folders;
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

  /** Fonts for printing in a theme, with what was put in the place of others. */
  record Printing(FontLibrary library, List<FontSubstitution> substitutions) {}

  /** The fonts for printing what was read, for what was read. */
  Printing printing(Publication publication, ReportTheme theme) {
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
    Site.Fonts fonts = publication.site().fonts();
    Map<Voice, Optional<FontFile>> wished = new EnumMap<>(Voice.class);
    theme
        .fonts()
        .forEach((font, names) -> wished.put(Theme.voice(font), wished(names, fonts.named())));
    FontLibrary library = of(fonts).with(wished);
    List<FontSubstitution> substitutions = new ArrayList<>();
    theme
        .fonts()
        .forEach(
            (font, names) -> {
              Voice voice = Theme.voice(font);
              boolean found = wished.getOrDefault(voice, Optional.empty()).isPresent();
              String lacking = found ? library.lacking(voice, characters) : "";
              if (!found || !lacking.isEmpty()) {
                substitutions.add(new FontSubstitution(names.getFirst(), lacking));
              }
            });
    return new Printing(library, substitutions);
  }

  /** The first font of those wished for that is to be had. */
  private Optional<FontFile> wished(List<String> names, Map<String, String> named) {
    return names.stream()
        .map(name -> named.getOrDefault(name, name))
        .flatMap(name -> font(name).or(() -> installed().find(name).flatMap(this::font)).stream())
        .findFirst();
  }

  /** The machine's fonts are only looked through when a theme wishes for one. */
  private synchronized SystemFonts installed() {
    SystemFonts fonts = installed.orElseGet(() -> new SystemFonts(folders));
    installed = Optional.of(fonts);
    return fonts;
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
