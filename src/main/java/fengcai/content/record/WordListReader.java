package fengcai.content.record;

import fengcai.content.folder.ContentFolder;
import fengcai.content.keys.WordListFields;
import fengcai.content.schema.FieldValues;
import fengcai.content.source.Problems;
import fengcai.content.source.SourceFile;
import fengcai.content.yaml.YamlReader;
import fengcai.diagnostic.RuleLevel;
import fengcai.diagnostic.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the word list: the built-in one, overridden word by word by {@code wording.yaml}. */
final class WordListReader {

  private static final String BUILT_IN = "/fengcai/wording.yaml";

  private WordListReader() {}

  /** The merged list; the built-in one alone if the site has none that can be read. */
  static Reading<WordList> read(RecordSources sources) {
    WordList builtIn = builtIn(sources.yaml());
    RecordFile<FieldValues> record = sources.optional(ContentFolder.WORDING, WordListFields.RECORD);
    WordList merged = record.value().map(values -> merge(builtIn, values)).orElse(builtIn);
    return Reading.of(record, Optional.of(merged), List.of(), List.of());
  }

  private static WordList builtIn(YamlReader yaml) {
    SourceFile file = SourceFile.builtIn(BUILT_IN, BUILT_IN);
    Problems problems = new Problems(BUILT_IN);
    return RecordFile.parse(file, WordListFields.RECORD, yaml, problems)
        .value()
        .filter(values -> problems.found().isEmpty())
        .map(values -> merge(WordList.NONE, values))
        .orElseThrow(() -> new IllegalStateException(problems.found().toString()));
  }

  private static WordList merge(WordList base, FieldValues values) {
    Map<String, WordList.Entry> entries = new LinkedHashMap<>();
    base.entries().forEach(entry -> entries.put(entry.wrong(), entry));
    for (FieldValues entry : values.items(WordListFields.ENTRIES)) {
      entry.get(WordListFields.WRONG).ifPresent(wrong -> entries.put(wrong, entry(wrong, entry)));
    }
    return new WordList(
        values.get(WordListFields.VERSION).orElse(""), List.copyOf(entries.values()));
  }

  private static WordList.Entry entry(String wrong, FieldValues values) {
    return new WordList.Entry(
        wrong,
        values.get(WordListFields.RIGHT),
        values.get(WordListFields.WHY),
        values.get(WordListFields.LEVEL).orElse(RuleLevel.WARNING),
        values.items(WordListFields.EXCEPTIONS));
  }
}
