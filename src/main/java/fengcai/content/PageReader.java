package fengcai.content;

import fengcai.diagnostic.Allowance;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Rule;
import fengcai.model.FreePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a free page: YAML between two lines of dashes, then Markdown. */
final class PageReader {

  private static final String FENCE = "---";
  private static final String FOLDER = "pages/";

  /** What one file gave. */
  record Reading(
      Optional<FreePage> page,
      Text text,
      Values values,
      List<Diagnostic> problems,
      List<Passage> passages,
      List<Allowance> allowances) {}

  private final ContentFiles files;
  private final YamlReader yaml;
  private final MarkdownReader markdown;

  PageReader(ContentFiles files, YamlReader yaml, MarkdownReader markdown) {
    this.files = files;
    this.yaml = yaml;
    this.markdown = markdown;
  }

  /** The file of a free page by its address. */
  static String fileOf(String path) {
    return FOLDER + path + ".md";
  }

  Reading read(String file) {
    SourceFile.Opened opened = files.open(file);
    Problems problems = new Problems(file);
    opened.problems().forEach(problems::add);
    return opened.file().map(source -> read(source, problems)).orElseGet(() -> nothing(problems));
  }

  private Reading read(SourceFile source, Problems problems) {
    SourceLines all = source.lines();
    List<String> lines = all.all();
    int end = lines.subList(Math.min(1, lines.size()), lines.size()).indexOf(FENCE) + 1;
    if (!lines.getFirst().stripTrailing().equals(FENCE) || end == 0) {
      problems.add(Rule.FRONT_MATTER_MISSING, Mark.START);
      return nothing(problems);
    }
    // The opening fence is left as an empty line so that places stay those of the file.
    String frontMatter = "\n" + String.join("\n", lines.subList(1, end));
    SourceFile front = new SourceFile(source.path(), frontMatter);
    List<Passage> passages = new ArrayList<>();
    Optional<Values> values = RecordFile.parse(front, PageFields.FRONT_MATTER, yaml, problems);
    yaml.read(front, new Problems(source.path()))
        .ifPresent(
            node ->
                passages.addAll(
                    Passages.of(node, PageFields.FRONT_MATTER, Set.of(), all, problems)));
    values.ifPresent(v -> CommunityReader.checkAliases(v.list(PageFields.ALIASES), problems));
    String body = String.join("\n", lines.subList(end + 1, lines.size()));
    String path = address(source.path());
    TextPlace place = TextPlace.fromLine(body, end + 2);
    HiddenCharacters.check(place, problems);
    Text text = markdown.read(place, path, problems);
    passages.add(Passages.of("text", place, problems));
    List<Allowance> allowances = Allowances.of(all, problems);
    return new Reading(
        values.flatMap(v -> page(path, v)),
        text,
        values.orElseGet(() -> new Values(Mark.START)),
        problems.found(),
        passages,
        allowances);
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
                    CommunityReader.order(values.get(PageFields.ORDER)),
                    values.get(PageFields.DRAFT).orElse(false),
                    values.get(PageFields.UPDATED),
                    values.items(PageFields.ALIASES)));
  }

  private static String address(String file) {
    return file.substring(FOLDER.length(), file.length() - ".md".length());
  }

  private static Reading nothing(Problems problems) {
    return new Reading(
        Optional.empty(),
        Text.NONE,
        new Values(Mark.START),
        problems.found(),
        List.of(),
        List.of());
  }
}
