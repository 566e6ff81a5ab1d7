package fengcai.content;

import fengcai.diagnostic.RuleLevel;
import fengcai.diagnostic.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the word list: the built-in one, overridden word by word by {@code wording.yaml}. */
final class WordingReader {

  private static final String BUILT_IN = "/fengcai/wording.yaml";

  private WordingReader() {}

  /** The merged list; the built-in one alone if the site has none that can be read. */
  static Reading<Wording> read(Sources sources) {
    Wording builtIn = builtIn(sources.yaml());
    RecordFile<Values> record = sources.optional(ContentFolder.WORDING, WordingFields.RECORD);
    Wording merged = record.value().map(values -> merge(builtIn, values)).orElse(builtIn);
    return Reading.of(record, Optional.of(merged), List.of(), List.of());
  }

  private static Wording builtIn(YamlReader yaml) {
    SourceFile file = SourceFile.builtIn(BUILT_IN, BUILT_IN);
    Problems problems = new Problems(BUILT_IN);
    return RecordFile.parse(file, WordingFields.RECORD, yaml, problems)
        .value()
        .filter(values -> problems.found().isEmpty())
        .map(values -> merge(Wording.NONE, values))
        .orElseThrow(() -> new IllegalStateException(problems.found().toString()));
  }

  private static Wording merge(Wording base, Values values) {
    Map<String, Wording.Entry> entries = new LinkedHashMap<>();
    base.entries().forEach(entry -> entries.put(entry.wrong(), entry));
    for (Values entry : values.items(WordingFields.ENTRIES)) {
      entry.get(WordingFields.WRONG).ifPresent(wrong -> entries.put(wrong, entry(wrong, entry)));
    }
    return new Wording(values.get(WordingFields.VERSION).orElse(""), List.copyOf(entries.values()));
  }

  private static Wording.Entry entry(String wrong, Values values) {
    return new Wording.Entry(
        wrong,
        values.get(WordingFields.RIGHT),
        values.get(WordingFields.WHY),
        values.get(WordingFields.LEVEL).orElse(RuleLevel.WARNING),
        values.items(WordingFields.EXCEPTIONS));
  }
}
