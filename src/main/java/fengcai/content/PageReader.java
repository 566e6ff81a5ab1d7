package fengcai.content;

import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Rule;
import fengcai.model.Block;
import fengcai.model.FreePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads free pages: YAML front matter between two lines of dashes, then Markdown. */
final class PageReader {

  private static final String FENCE = "---";
  private static final String FOLDER = "pages/";

  private final Sources sources;

  PageReader(Sources sources) {
    this.sources = sources;
  }

  /** A file divided in two. Positions in either part are those of the file. */
  private record Parts(RecordFile<Values> frontMatter, TextPlace body) {}

  /** The file of a page by its address. */
  static String fileOf(String path) {
    return FOLDER + path + ".md";
  }

  Reading<FreePage> read(String file) {
    Problems problems = new Problems(file);
    return open(file, problems).map(this::read).orElseGet(() -> Reading.failed(problems));
  }

  /** The values of the front matter; none if it cannot be read. */
  Values frontMatter(String path) {
    return open(fileOf(path), new Problems(fileOf(path)))
        .flatMap(parts -> parts.frontMatter().value())
        .orElseGet(() -> new Values(Mark.START));
  }

  /** The body of a page, whose problems were reported when the page was read. */
  List<Block> text(String path) {
    Problems problems = new Problems(fileOf(path));
    return open(fileOf(path), problems)
        .map(parts -> sources.markdown().read(parts.body(), path, problems).blocks())
        .orElse(List.of());
  }

  private Reading<FreePage> read(Parts parts) {
    RecordFile<Values> record = parts.frontMatter();
    Problems problems = record.problems();
    String path = path(problems.file());
    record.value().ifPresent(v -> FileNames.checkAliases(v.list(PageFields.ALIASES), problems));
    HiddenCharacters.check(parts.body(), problems);
    Text body = sources.markdown().read(parts.body(), path, problems);
    List<Passage> texts = new ArrayList<>(Passages.of(record, PageFields.FRONT_MATTER, Set.of()));
    texts.add(Passages.of("text", parts.body(), problems));
    Optional<FreePage> page = record.value().flatMap(values -> page(path, values));
    return Reading.of(
        record, page, texts, page.isPresent() ? Reading.links(path, body.references()) : List.of());
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
      problems.add(Rule.FRONT_MATTER_MISSING, Mark.START);
      return Optional.empty();
    }
    // The opening fence becomes an empty line, so that positions stay those of the file.
    String frontMatter = "\n" + String.join("\n", lines.subList(1, end));
    RecordFile<Values> record =
        RecordFile.parse(
            new SourceFile(source.path(), frontMatter),
            PageFields.FRONT_MATTER,
            sources.yaml(),
            problems);
    String body = String.join("\n", lines.subList(end + 1, lines.size()));
    return Optional.of(
        new Parts(
            new RecordFile<>(record.value(), record.node(), source.lines(), problems),
            TextPlace.fromLine(body, end + 2)));
  }

  private static Optional<FreePage> page(String path, Values values) {
    return values
        .get(PageFields.TITLE)
        .map(
            title ->
                new FreePage(
                    path,
                    title,
                    values.get(PageFields.SUMMARY),
                    RegionReader.order(values.get(PageFields.ORDER)),
                    values.get(PageFields.DRAFT).orElse(false),
                    values.get(PageFields.UPDATED),
                    values.items(PageFields.ALIASES)));
  }

  private static String path(String file) {
    return file.substring(FOLDER.length(), file.length() - ".md".length());
  }
}
