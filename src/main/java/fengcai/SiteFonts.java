package fengcai;

import fengcai.content.ContentReader;
import fengcai.model.ReportTheme;
import fengcai.model.Site;
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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts a site names, with those that come with the program behind them; read once a build. */
final class SiteFonts implements ContentReader.Fonts {

  private final Path folder;
  private final List<Path> folders;
  private Optional<SystemFonts> installed = Optional.empty();
  private final ConcurrentHashMap<Site.Fonts, FontLibrary> libraries = new ConcurrentHashMap<>();

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

  /**
   * Fonts for printing in a theme.
   *
   * @param wished the name of the font that a voice should have
   * @param absent the voices whose font is not to be had
   */
  record Printing(FontLibrary library, Map<Voice, String> wished, Set<Voice> absent) {

    /** What was put in the place of others in what has been printed. */
    List<FontSubstitution> substitutions() {
      List<FontSubstitution> substitutions = new ArrayList<>();
      wished.forEach(
          (voice, name) -> {
            String borrowed = absent.contains(voice) ? "" : library.borrowed(voice);
            if (absent.contains(voice) || !borrowed.isEmpty()) {
              substitutions.add(new FontSubstitution(name, borrowed));
            }
          });
      return substitutions;
    }
  }

  /** The fonts of a site for printing in a theme. */
  Printing printing(Site.Fonts fonts, ReportTheme theme) {
    Map<Voice, Optional<FontFile>> files = new EnumMap<>(Voice.class);
    Map<Voice, String> wished = new EnumMap<>(Voice.class);
    Set<Voice> absent = EnumSet.noneOf(Voice.class);
    theme
        .fonts()
        .forEach(
            (font, names) -> {
              Voice voice = Theme.voice(font);
              Optional<FontFile> file = wished(names, fonts.named());
              files.put(voice, file);
              wished.put(voice, fonts.named().getOrDefault(names.getFirst(), names.getFirst()));
              if (file.isEmpty()) {
                absent.add(voice);
              }
            });
    return new Printing(of(fonts).with(files), wished, absent);
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
