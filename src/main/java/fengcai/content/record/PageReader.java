package fengcai.content.record;

import fengcai.content.keys.PageFields;
import fengcai.content.markdown.MarkdownText;
import fengcai.content.schema.FieldValues;
import fengcai.content.source.FileNames;
import fengcai.content.source.Problems;
import fengcai.content.source.SourceFile;
import fengcai.content.source.SourcePosition;
import fengcai.content.yaml.TextPosition;
import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Rule;
import fengcai.model.FreePage;
import fengcai.model.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads free pages: YAML front matter between two lines of dashes, then Markdown. */
public final class PageReader {

  private static final String FENCE = "---";
  private static final String FOLDER = "pages/";

  private final RecordSources sources;

  public PageReader(RecordSources sources) {
    this.sources = sources;
  }

  /** A file divided in two. Positions in either part are those of the file. */
  private record Parts(RecordFile<FieldValues> frontMatter, TextPosition body) {}

  /** The file of a page by its address. */
  public static String fileOf(String path) {
    return FOLDER + path + ".md";
  }

  public Reading<FreePage> read(String file) {
    Problems problems = new Problems(file);
    return open(file, problems).map(this::read).orElseGet(() -> Reading.failed(problems));
  }

  /** The values of the front matter; none if it cannot be read. */
  public FieldValues frontMatter(String path) {
    return open(fileOf(path), new Problems(fileOf(path)))
        .flatMap(parts -> parts.frontMatter().value())
        .orElseGet(FieldValues::none);
  }

  /** The body of a page, whose problems were reported when the page was read. */
  public List<Block> text(String path) {
    Problems problems = new Problems(fileOf(path));
    return open(fileOf(path), problems)
        .map(parts -> sources.markdown().read(parts.body(), path, problems).blocks())
        .orElse(List.of());
  }

  private Reading<FreePage> read(Parts parts) {
    RecordFile<FieldValues> record = parts.frontMatter();
    Problems problems = record.problems();
    String path = path(problems.file());
    record.value().ifPresent(v -> FileNames.checkAliases(v.list(PageFields.ALIASES), problems));
    HiddenCharacters.check(parts.body(), problems);
    MarkdownText body = sources.markdown().read(parts.body(), path, problems);
    List<Passage> texts =
        new ArrayList<>(RecordPassages.of(record, PageFields.FRONT_MATTER, Set.of()));
    texts.add(RecordPassages.of("text", parts.body(), problems));
    Optional<FreePage> page = record.value().flatMap(values -> page(path, values));
    return Reading.of(
        record,
        page,
        texts,
        body.blocks(),
        page.isPresent() ? Reading.links(path, body.references()) : List.of());
  }

  private Optional<Parts> open(String file, Problems problems) {
    SourceFile.Opened opened = sources.files().open(file);
    opened.problems().forEach(problems::add);
    return opened.file().flatMap(source -> divide(source, problems));
  }

  private Optional<Parts> divide(SourceFile source, Problems problems) {
    List<String> lines = source.lines().all();
    int end = lines.subList(Math.min(1, lines.size()), lines.size()).indexOf(FENCE) + 1;
    if (!lines.getFirst().stripTrailing().equals(FENCE) || end == 0) {
      problems.add(Rule.FRONT_MATTER_MISSING, SourcePosition.START);
      return Optional.empty();
    }
    // The opening fence becomes an empty line, so that positions stay those of the file.
    String frontMatter = "\n" + String.join("\n", lines.subList(1, end));
    RecordFile<FieldValues> record =
        RecordFile.parse(
            new SourceFile(source.path(), frontMatter),
            PageFields.FRONT_MATTER,
            sources.yaml(),
            problems);
    String body = String.join("\n", lines.subList(end + 1, lines.size()));
    return Optional.of(
        new Parts(
            new RecordFile<>(record.value(), record.node(), source.lines(), problems),
            TextPosition.fromLine(body, end + 2)));
  }

  private static Optional<FreePage> page(String path, FieldValues values) {
    return values
        .get(PageFields.TITLE)
        .map(
            title ->
                new FreePage(
                    path,
                    title,
                    values.get(PageFields.SUMMARY),
                    values.order(PageFields.ORDER),
                    values.get(PageFields.DRAFT).orElse(false),
                    values.get(PageFields.UPDATED),
                    values.items(PageFields.ALIASES)));
  }

  private static String path(String file) {
    return file.substring(FOLDER.length(), file.length() - ".md".length());
  }
}
