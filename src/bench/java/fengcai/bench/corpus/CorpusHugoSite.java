package fengcai.bench.corpus;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * Writes a corpus as a Hugo site whose pages state what a profile’s page states: facts, story with
 * contents, teams, honours, all counts, and neighbours.
 */
public final class CorpusHugoSite {

  private static final List<String> FILES =
      List.of(
          "hugo.toml",
          "layouts/_default/baseof.html",
          "layouts/_default/single.html",
          "layouts/_default/list.html");

  private CorpusHugoSite() {}

  /** Writes into a folder, which need not exist. */
  public static void write(Corpus corpus, Path folder) throws IOException {
    for (String name : FILES) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      try (InputStream text =
          Objects.requireNonNull(CorpusHugoSite.class.getResourceAsStream("/hugo/" + name))) {
        Files.write(file, text.readAllBytes());
      }
    }
    for (Iterator<Corpus.Division> all = corpus.divisions().iterator(); all.hasNext(); ) {
      Corpus.Division division = all.next();
      Path section = folder.resolve("content/" + section(division.code()));
      Files.createDirectories(section);
      Files.writeString(section.resolve("_index.md"), "---\ntitle: " + division.name() + "\n---\n");
    }
    for (Iterator<CorpusCommunity> all = corpus.communities().iterator(); all.hasNext(); ) {
      CorpusCommunity community = all.next();
      Files.writeString(
          folder.resolve(
              "content/" + section(community.county()) + "/c" + community.number() + ".md"),
          page(community));
    }
  }

  /** A folder for each level: {@code 66/6601/660101}. */
  private static String section(String code) {
    String province = code.substring(0, 2);
    String city = code.substring(0, 4);
    if (code.endsWith("0000")) {
      return province;
    }
    return province + "/" + city + (code.endsWith("00") ? "" : "/" + code);
  }

  private static String page(CorpusCommunity community) {
    return """
    ---
    title: %s
    street: %s
    date: %s
    description: %s
    source: 示例市文明办
    teams: [%s]
    counts:
    %shonours:
    %s---

    %s\
    """
        .formatted(
            community.name(),
            community.street(),
            community.published(),
            community.summary(),
            String.join(", ", community.teams()),
            community.counts().stream()
                .map(
                    count ->
                        "  - {year: %d, registered: %d, residents: %d}\n"
                            .formatted(count.year(), count.registered(), count.residents()))
                .collect(joining()),
            community.honours().stream()
                .map(
                    honour ->
                        "  - {title: %s, year: %d}\n".formatted(honour.title(), honour.year()))
                .collect(joining()),
            community.story());
  }
}
