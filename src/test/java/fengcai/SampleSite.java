package fengcai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own content, built once into a folder of the tests. */
public final class SampleSite {

  private static final Path SITE = build();

  private SampleSite() {}

  public static Path built() {
    return SITE;
  }

  private static Path build() {
    Path site = Path.of("target/published-sample");
    ProgramRun run = ProgramRun.of("build", "--content", "content", "--out", site.toString());
    if (run.exitCode() != 0) {
      throw new IllegalStateException(run.err());
    }
    return site;
  }

  public static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(built())) {
      return all.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
