package fengcai.bench;

import fengcai.bench.corpus.Corpus;
import fengcai.bench.corpus.CorpusContent;
import fengcai.bench.corpus.CorpusHugoSite;
import fengcai.io.FolderDeletion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Times Fengcai and, where they are installed, Hugo and Pagefind on the same communities, in turn.
 * Prints the least, middle and greatest cost of each work with the ratio to the peer, and appends
 * them to {@code src/bench/results.tsv}.
 *
 * <pre>
 * mvn -q package -DskipTests exec:exec@benchmark -Dbenchmark="fengcai.bench.Benchmark 1000,10000 3"
 * </pre>
 */
public final class Benchmark {

  private static final Path PROGRAM = Path.of("target/fengcai").toAbsolutePath();
  private static final Path RESULTS = Path.of("src/bench/results.tsv");
  private static final Path WORK = Path.of("target/benchmark");
  private static final String NOW = "2026-10-01";
  private static final String EDITED = "communities/660101/c5.yaml";

  private final MeasuredProcess process;
  private final List<Work> works = new ArrayList<>();

  private Benchmark(Path log) {
    this.process = new MeasuredProcess(log);
  }

  /** Takes sizes, as {@code 1000,10000}, and the number of rounds. */
  public static void main(String[] args) throws Exception {
    if (args.length != 2 || !Files.exists(PROGRAM)) {
      System.err.println("usage: sizes rounds, as 1000,10000 3, after mvn package");
      System.exit(2);
    }
    Files.createDirectories(WORK);
    Benchmark benchmark = new Benchmark(WORK.resolve("log.txt").toAbsolutePath());
    benchmark.addStart();
    for (String size : args[0].split(",", -1)) {
      benchmark.addSize(Integer.parseInt(size));
    }
    Results results = benchmark.measure(Integer.parseInt(args[1]));
    results.print(System.out);
    results.append(RESULTS, LocalDate.now(ZoneOffset.UTC).toString(), machine(), version());
  }

  private Results measure(int rounds) throws IOException, InterruptedException {
    Results results = new Results();
    for (int round = 0; round < rounds; round++) {
      for (Work work : works) {
        results.add(work, work.measure());
      }
    }
    return results;
  }

  private void addStart() {
    add("--help", Results.FENGCAI, 0, () -> fengcai("--help"));
    add("check", Results.FENGCAI, 0, () -> fengcai("check", "--now", NOW));
    Path site = WORK.resolve("sample");
    works.add(
        new Work(
            "build with reports",
            Results.FENGCAI,
            0,
            Optional.of(() -> FolderDeletion.delete(site)),
            () -> fengcai("build", "--now", NOW, "--out", site.toString())));
  }

  private void addSize(int size) throws IOException {
    Path folder = WORK.resolve(String.valueOf(size));
    Path content = folder.resolve("content");
    Path site = folder.resolve("site");
    FolderDeletion.delete(folder);
    Corpus corpus = new Corpus(size);
    CorpusContent.write(corpus, content);
    add("check", Results.FENGCAI, size, () -> fengcai("check", "--content", content.toString()));
    Work.Run build =
        () ->
            fengcai(
                "build",
                "--no-pdf",
                "--now",
                NOW,
                "--content",
                content.toString(),
                "--out",
                site.toString());
    works.add(
        new Work(
            "cold build",
            Results.FENGCAI,
            size,
            Optional.of(() -> FolderDeletion.delete(site)),
            build));
    addPeers(corpus, size, folder);
    add("build again", Results.FENGCAI, size, build);
    works.add(
        new Work(
            "build after an edit",
            Results.FENGCAI,
            size,
            Optional.of(() -> edit(content.resolve(EDITED))),
            build));
  }

  private void addPeers(Corpus corpus, int size, Path folder) throws IOException {
    if (!isInstalled("hugo")) {
      System.out.println("Hugo is not installed: not compared");
      return;
    }
    Path hugo = folder.resolve("hugo");
    Path site = hugo.resolve("public");
    CorpusHugoSite.write(corpus, hugo);
    works.add(
        new Work(
            "cold build",
            "hugo, no search",
            size,
            Optional.of(() -> FolderDeletion.delete(site)),
            () -> process.run(hugo, List.of("hugo", "--quiet"))));
    if (isInstalled("pagefind")) {
      works.add(
          new Work(
              "cold build",
              "hugo + pagefind",
              size,
              Optional.of(() -> FolderDeletion.delete(site)),
              () ->
                  process
                      .run(hugo, List.of("hugo", "--quiet"))
                      .and(process.run(hugo, List.of("pagefind", "--site", "public")))));
    } else {
      System.out.println("Pagefind is not installed: not compared");
    }
  }

  private void add(String name, String program, int size, Work.Run run) {
    works.add(new Work(name, program, size, Optional.empty(), run));
  }

  private Cost fengcai(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
    command.addAll(Arrays.asList(args));
    return process.run(Path.of("").toAbsolutePath(), command);
  }

  /** Appends a sentence to the story, which is the last key. */
  private static void edit(Path record) throws IOException {
    Files.writeString(record, Files.readString(record) + "\n  邻里又添了一件新事。\n");
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv("PATH").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String machine() throws IOException {
    String model =
        Files.readString(Path.of("/proc/cpuinfo"))
            .lines()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse("unknown");
    return model
        + " × "
        + Runtime.getRuntime().availableProcessors()
        + ", Java "
        + Runtime.version().feature();
  }

  private static String version() throws IOException {
    Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD").start();
    return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }
}
