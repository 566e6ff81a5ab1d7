package fengcai.content.record;

import fengcai.content.keys.RecordKind;
import fengcai.content.keys.ThemeFields;
import fengcai.content.schema.Field;
import fengcai.content.schema.FieldValues;
import fengcai.content.source.ContentFiles;
import fengcai.content.source.Located;
import fengcai.content.source.Problems;
import fengcai.content.source.SourceFile;
import fengcai.content.yaml.YamlReader;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import fengcai.model.theme.ReportTheme;
import fengcai.model.theme.ReportTheme.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads report themes: the site's own, and the built-in ones that it does not override. */
public final class ThemeReader {

  /** The themes by name, without those that could not be read. */
  public record Themes(Map<String, ReportTheme> byName, List<Diagnostic> diagnostics) {
    public Themes {
      byName = Map.copyOf(byName);
      diagnostics = List.copyOf(diagnostics);
    }

    public Optional<ReportTheme> find(String name) {
      return Optional.ofNullable(byName.get(name));
    }
  }

  private static final String BUILT_IN = "/fengcai/templates/";
  private static final String FOLDER = "report";
  private static final String ENDING = ".yaml";

  /** The least width and height of the text area, in ems of the body text. */
  private static final int LEAST_ROOM = 10;

  private static final List<String> BUILT_IN_NAMES = List.of("showcase", "gongwen");

  private static final Map<Font, Field<List<Located<String>>>> FACES =
      Map.of(
          Font.TITLE, ThemeFields.TITLE_FACES,
          Font.HEADING, ThemeFields.HEADING_FACES,
          Font.BODY, ThemeFields.BODY_FACES,
          Font.KAI, ThemeFields.KAI_FACES);

  private final YamlReader yaml = new YamlReader(RecordKind::knows);
  private final Path content;
  private final Path templates;

  private ThemeReader(Path content, Path templates) {
    this.content = content;
    this.templates = templates;
  }

  /**
   * Reads all themes.
   *
   * @param content the content folder, to which positions are relative
   * @param templates the site's own templates; need not exist
   */
  public static Themes read(Path content, Path templates) {
    return new ThemeReader(content, templates).read();
  }

  private Themes read() {
    TreeSet<String> names = new TreeSet<>(BUILT_IN_NAMES);
    names.addAll(ownNames());
    Map<String, ReportTheme> themes = new TreeMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String name : names) {
      RecordFile<FieldValues> file = file(name);
      Problems problems = file.problems();
      Optional<ReportTheme> theme = file.value().flatMap(values -> theme(name, values, problems));
      theme.ifPresent(read -> themes.put(name, read));
      diagnostics.addAll(problems.found());
    }
    return new Themes(themes, diagnostics);
  }

  private List<String> ownNames() {
    Path folder = templates.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RecordFile<FieldValues> file(String name) {
    Path own = templates.resolve(FOLDER).resolve(name + ENDING);
    if (Files.isRegularFile(own)) {
      return RecordFile.read(ContentFiles.of(content), relative(own), ThemeFields.RECORD, yaml);
    }
    String path = FOLDER + "/" + name + ENDING;
    SourceFile builtIn = SourceFile.builtIn(path, BUILT_IN + path);
    return RecordFile.parse(builtIn, ThemeFields.RECORD, yaml, new Problems(path));
  }

  /** The path relative to the content folder if they are on the same drive. */
  private String relative(Path file) {
    Path from = content.toAbsolutePath().normalize();
    Path to = file.toAbsolutePath().normalize();
    Path path =
        from.getRoot() != null && from.getRoot().equals(to.getRoot()) ? from.relativize(to) : to;
    return path.toString().replace('\\', '/');
  }

  /** The theme; empty if there is any problem. */
  private static Optional<ReportTheme> theme(String name, FieldValues values, Problems problems) {
    checkPaper(values, problems);
    if (!problems.found().isEmpty()) {
      return Optional.empty();
    }
    FieldValues sizes = values.require(ThemeFields.SIZES);
    FieldValues headings = values.require(ThemeFields.HEADINGS);
    FieldValues number = values.require(ThemeFields.PAGE_NUMBER);
    return Optional.of(
        new ReportTheme(
            name,
            paper(values),
            values.get(ThemeFields.GRID).map(ThemeReader::grid),
            values.require(ThemeFields.LEADING),
            new ReportTheme.Sizes(
                sizes.require(ThemeFields.SIZE_TITLE),
                sizes.require(ThemeFields.SIZE_BODY),
                sizes.require(ThemeFields.SIZE_TABLE),
                sizes.require(ThemeFields.SIZE_SMALL),
                sizes.require(ThemeFields.SIZE_FIGURE),
                sizes.require(ThemeFields.SIZE_COVER)),
            colours(values.require(ThemeFields.COLOURS)),
            values.get(ThemeFields.FONTS).map(ThemeReader::fonts).orElse(Map.of()),
            heading(headings.require(ThemeFields.HEADING_TITLE)),
            heading(headings.require(ThemeFields.HEADING_SECTION)),
            headings.items(ThemeFields.HEADING_LEVELS).stream().map(ThemeReader::heading).toList(),
            values.get(ThemeFields.LETTERHEAD),
            values.get(ThemeFields.ORNAMENTS).orElse(true),
            values.get(ThemeFields.PAGE_HEAD).orElse(true),
            new ReportTheme.PageNumber(
                number.get(ThemeFields.NUMBER_TEXT),
                number.require(ThemeFields.SIZE),
                number.get(ThemeFields.NUMBER_OUTER).orElse(false),
                number.get(ThemeFields.NUMBER_BELOW)),
            values.items(ThemeFields.PROFILE),
            values.items(ThemeFields.BOOKLET),
            values.items(ThemeFields.ANNUAL)));
  }

  /** Reports missing margins (a grid replaces the lower and right one) and too little room. */
  private static void checkPaper(FieldValues values, Problems problems) {
    if (!problems.found().isEmpty()) {
      return;
    }
    FieldValues margins = values.require(ThemeFields.MARGINS);
    if (!values.has(ThemeFields.GRID)) {
      for (Field<Double> field : List.of(ThemeFields.BOTTOM, ThemeFields.RIGHT)) {
        if (!margins.has(field)) {
          problems.add(Rule.KEY_MISSING, margins.mark(), field.english(), field.chinese());
        }
      }
    }
    FieldValues headings = values.require(ThemeFields.HEADINGS);
    if (headings.list(ThemeFields.HEADING_LEVELS).isEmpty()) {
      problems.add(Rule.VALUE_EMPTY, headings.at(ThemeFields.HEADING_LEVELS));
    }
    checkRoom(values, problems);
  }

  private static void checkRoom(FieldValues values, Problems problems) {
    if (!problems.found().isEmpty()) {
      return;
    }
    ReportTheme.Paper paper = paper(values);
    double em = values.require(ThemeFields.SIZES).require(ThemeFields.SIZE_BODY);
    Optional<ReportTheme.Grid> grid = values.get(ThemeFields.GRID).map(ThemeReader::grid);
    double measure =
        grid.map(g -> g.characters() * em).orElse(paper.width() - paper.left() - paper.right());
    double depth =
        grid.map(g -> g.lines() * g.pitch()).orElse(paper.height() - paper.top() - paper.bottom());
    if (measure < LEAST_ROOM * em
        || depth < LEAST_ROOM * em
        || paper.left() + measure > paper.width()
        || paper.top() + depth > paper.height()) {
      problems.add(Rule.THEME_ROOM, values.at(ThemeFields.MARGINS));
    }
  }

  private static ReportTheme.Paper paper(FieldValues values) {
    FieldValues paper = values.require(ThemeFields.PAPER);
    FieldValues margins = values.require(ThemeFields.MARGINS);
    return new ReportTheme.Paper(
        paper.require(ThemeFields.WIDTH),
        paper.require(ThemeFields.HEIGHT),
        margins.require(ThemeFields.TOP),
        margins.get(ThemeFields.BOTTOM).orElse(0.0),
        margins.require(ThemeFields.LEFT),
        margins.get(ThemeFields.RIGHT).orElse(0.0),
        margins.require(ThemeFields.HEAD),
        margins.require(ThemeFields.FOOT));
  }

  private static ReportTheme.Grid grid(FieldValues values) {
    return new ReportTheme.Grid(
        Math.toIntExact(values.require(ThemeFields.CHARACTERS)),
        Math.toIntExact(values.require(ThemeFields.LINES)),
        values.require(ThemeFields.PITCH));
  }

  private static ReportTheme.Colours colours(FieldValues values) {
    return new ReportTheme.Colours(
        values.get(ThemeFields.ACCENT),
        values.require(ThemeFields.TEXT),
        values.require(ThemeFields.QUIET),
        values.require(ThemeFields.HAIRLINE),
        values.require(ThemeFields.TINT));
  }

  private static Map<Font, List<String>> fonts(FieldValues values) {
    Map<Font, List<String>> fonts = new EnumMap<>(Font.class);
    FACES.forEach(
        (font, field) -> {
          if (values.has(field)) {
            fonts.put(font, values.items(field));
          }
        });
    return fonts;
  }

  private static ReportTheme.Heading heading(FieldValues values) {
    return new ReportTheme.Heading(
        values.require(ThemeFields.FONT),
        values.require(ThemeFields.SIZE),
        values.get(ThemeFields.CENTERED).orElse(false),
        values.get(ThemeFields.ACCENTED).orElse(false),
        values.get(ThemeFields.INDENT).orElse(0.0),
        values.get(ThemeFields.ABOVE).orElse(0.0),
        values.get(ThemeFields.BELOW).orElse(0.0));
  }
}
