package fengcai.build;

import fengcai.content.record.FontCoverage;
import fengcai.io.Sha256;
import fengcai.model.Site;
import fengcai.model.theme.ReportTheme;
import fengcai.report.box.Theme;
import fengcai.report.font.FontFile;
import fengcai.report.font.FontLibrary;
import fengcai.report.font.FontRole;
import fengcai.report.font.SystemFonts;
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
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The fonts named by a site and its themes, before those that come with the program. */
final class SiteFonts implements FontCoverage {

  private final Path folder;
  private final List<Path> folders;
  private Optional<SystemFonts> installed = Optional.empty();
  private final ConcurrentHashMap<Site.Fonts, FontLibrary> libraries = new ConcurrentHashMap<>();

  /** SHA-256 digests of the font files read, by path. */
  private final ConcurrentHashMap<String, byte[]> digests = new ConcurrentHashMap<>();

  /**
   * Reads no font yet.
   *
   * @param folder the content folder, to which paths of fonts are relative
   * @param folders the folders in which this machine keeps its fonts
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

  /** The fonts of a site without unreadable ones, which the check of the content reports. */
  private FontLibrary of(Site.Fonts fonts) {
    return libraries.computeIfAbsent(
        fonts,
        f ->
            FontLibrary.of(
                f.heading().flatMap(this::font),
                f.body().flatMap(this::font),
                f.fallback().stream().flatMap(path -> font(path).stream()).toList()));
  }

  /**
   * The fonts for one theme.
   *
   * @param wished the font named first for each role
   * @param absent the roles for which no font named was found
   * @param digests the digests of the font files, by path
   */
  record ThemeFonts(
      FontLibrary library,
      Map<FontRole, String> wished,
      Set<FontRole> absent,
      Map<String, byte[]> digests) {

    /** The fonts missing, and the characters lacking in those found, as far as printed. */
    List<FontSubstitution> substitutions() {
      List<FontSubstitution> substitutions = new ArrayList<>();
      wished.forEach(
          (role, name) -> {
            String borrowed = absent.contains(role) ? "" : library.borrowed(role);
            if (absent.contains(role) || !borrowed.isEmpty()) {
              substitutions.add(new FontSubstitution(name, borrowed));
            }
          });
      return substitutions;
    }
  }

  /** The fonts of a site, after those that a theme names. */
  ThemeFonts of(Site.Fonts fonts, ReportTheme theme) {
    Map<FontRole, Optional<FontFile>> files = new EnumMap<>(FontRole.class);
    Map<FontRole, String> wished = new EnumMap<>(FontRole.class);
    Set<FontRole> absent = EnumSet.noneOf(FontRole.class);
    theme
        .fonts()
        .forEach(
            (font, names) -> {
              FontRole role = Theme.role(font);
              Optional<FontFile> file = first(names, fonts.named());
              files.put(role, file);
              wished.put(role, fonts.named().getOrDefault(names.getFirst(), names.getFirst()));
              if (file.isEmpty()) {
                absent.add(role);
              }
            });
    FontLibrary library = of(fonts).with(files);
    return new ThemeFonts(library, wished, absent, digests(fonts, files));
  }

  private Map<String, byte[]> digests(Site.Fonts fonts, Map<FontRole, Optional<FontFile>> files) {
    Map<String, byte[]> used = new TreeMap<>();
    Stream.of(fonts.heading().stream(), fonts.body().stream(), fonts.fallback().stream())
        .flatMap(paths -> paths)
        .filter(digests::containsKey)
        .forEach(path -> used.put(path, digests.get(path)));
    files.forEach(
        (role, file) ->
            file.ifPresent(each -> used.put(role + " " + each.name(), digests.get(each.name()))));
    return used;
  }

  /** The first of some fonts that is found, be it by path or as an installed one. */
  private Optional<FontFile> first(List<String> names, Map<String, String> named) {
    return names.stream()
        .map(name -> named.getOrDefault(name, name))
        .flatMap(name -> font(name).or(() -> installed().find(name).flatMap(this::font)).stream())
        .findFirst();
  }

  /** The font folders are searched when a theme first names a font. */
  private synchronized SystemFonts installed() {
    SystemFonts fonts = installed.orElseGet(() -> new SystemFonts(folders));
    installed = Optional.of(fonts);
    return fonts;
  }

  /** A path may end in the number of a face in a collection: simsun.ttc,0. */
  private Optional<FontFile> font(String path) {
    try {
      Path file = folder.resolve(path.replaceFirst(",[0-9]+$", ""));
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      FontFile font = new FontFile(path, Files.readAllBytes(file));
      if (!font.isReadable()) {
        return Optional.empty();
      }
      digests.put(path, Sha256.digest().digest(font.bytes()));
      return Optional.of(font);
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
