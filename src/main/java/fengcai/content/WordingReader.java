package fengcai.content;

import fengcai.diagnostic.RuleLevel;
import fengcai.diagnostic.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads lists of wrong words: the one the program carries, and the office's own over it. */
final class WordingReader {

  private static final String CARRIED = "/fengcai/wording.yaml";

  private WordingReader() {}

  /** The list that the program carries. */
  static Wording carried(YamlReader yaml) {
    try (InputStream stream = WordingReader.class.getResourceAsStream(CARRIED)) {
      if (stream == null) {
        throw new IllegalStateException(CARRIED + " is not part of the program");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      Problems problems = new Problems(CARRIED);
      return RecordFile.parse(new SourceFile(CARRIED, text), WordingFields.RECORD, yaml, problems)
          .map(WordingReader::wording)
          .filter(wording -> problems.found().isEmpty())
          .orElseThrow(() -> new IllegalStateException(problems.found().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Wording wording(Values values) {
    return new Wording(
        values.get(WordingFields.VERSION).orElse(""),
        values.items(WordingFields.ENTRIES).stream()
            .filter(entry -> entry.has(WordingFields.WRONG))
            .map(WordingReader::entry)
            .toList());
  }

  /** The office's word counts where both lists have an entry. */
  static Wording merge(Wording carried, Wording own) {
    Map<String, Wording.Entry> entries = new LinkedHashMap<>();
    carried.entries().forEach(entry -> entries.put(entry.wrong(), entry));
    own.entries().forEach(entry -> entries.put(entry.wrong(), entry));
    return new Wording(own.version(), List.copyOf(entries.values()));
  }

  private static Wording.Entry entry(Values values) {
    return new Wording.Entry(
        values.require(WordingFields.WRONG),
        values.get(WordingFields.RIGHT),
        values.get(WordingFields.WHY),
        values.get(WordingFields.LEVEL).orElse(RuleLevel.WARNING),
        values.items(WordingFields.EXCEPTIONS));
  }
}
