package fengcai.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Collectors;

/** Writes a corpus as a content folder. */
public final class CorpusContent {

  private CorpusContent() {}

  /** Writes into a folder, which need not exist. */
  public static void write(Corpus corpus, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("communities"));
    Files.writeString(
        folder.resolve("site.yaml"), "name: 示例风采\noffice: 示例省文明办\nbaseUrl: https://example.org/\n");
    Files.writeString(
        folder.resolve("regions.yaml"),
        corpus
            .divisions()
            .map(division -> "\"" + division.code() + "\": " + division.name() + "\n")
            .collect(Collectors.joining()));
    for (Iterator<CorpusCommunity> all = corpus.communities().iterator(); all.hasNext(); ) {
      CorpusCommunity community = all.next();
      Path file = folder.resolve("communities/" + community.path() + ".yaml");
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, record(community));
    }
  }

  private static String record(CorpusCommunity community) {
    StringBuilder text = new StringBuilder();
    text.append("name: ").append(community.name()).append('\n');
    text.append("street: ").append(community.street()).append('\n');
    text.append("volunteers:\n");
    for (CorpusCommunity.Count count : community.counts()) {
      text.append(
          "  - {asOf: %d-12-31, registered: %d, residents: %d}\n"
              .formatted(count.year(), count.registered(), count.residents()));
    }
    text.append("teams: [").append(String.join(", ", community.teams())).append("]\n");
    if (!community.honours().isEmpty()) {
      text.append("honours:\n");
      for (CorpusCommunity.Honour honour : community.honours()) {
        text.append("  - {title: ").append(honour.title());
        text.append(", year: ").append(honour.year()).append("}\n");
      }
    }
    text.append("source: 示例市文明办\neditor: 示例编辑\n");
    text.append("published: ").append(community.published()).append('\n');
    text.append("summary: ").append(community.summary()).append('\n');
    text.append("story: |\n");
    community
        .story()
        .lines()
        .forEach(line -> text.append(line.isEmpty() ? "" : "  ").append(line).append('\n'));
    return text.toString();
  }
}
