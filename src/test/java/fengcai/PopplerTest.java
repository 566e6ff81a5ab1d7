package fengcai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample's reports as another reader of PDF finds them: poppler's tools. */
class PopplerTest {

  private static final String NOT_AT_START = "。，、；：！？）》”’";
  private static final String NOT_AT_END = "（《“‘";

  @BeforeAll
  static void find() throws IOException, InterruptedException {
    boolean found = isInstalled();
    if ("true".equals(System.getenv("CI"))) {
      assertThat(found).as("pdftotext is installed").isTrue();
    }
    assumeTrue(found, "skipped: pdftotext (poppler-utils) is not installed");
  }

  private static boolean isInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder("pdftotext", "-v").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void noLineOfTheBookletBeginsOrEndsWithAForbiddenMark() throws Exception {
    Path booklet = SampleSite.built().resolve("9901/booklet.pdf");
    List<String> lines = run("pdftotext", "-layout", booklet.toString(), "-");
    assertThat(lines).hasSizeGreaterThan(1000);
    for (String line : lines) {
      String text = line.strip();
      if (!text.isEmpty()) {
        assertThat(NOT_AT_START).as(line).doesNotContain(text.substring(0, 1));
        assertThat(NOT_AT_END).as(line).doesNotContain(text.substring(text.length() - 1));
      }
    }
  }

  @Test
  void everyFontOfEveryReportIsAnEmbeddedSubset() throws Exception {
    int fonts = 0;
    for (Path report : reports()) {
      List<String> lines = run("pdffonts", report.toString());
      for (String line : lines.subList(2, lines.size())) {
        List<String> columns = Arrays.asList(line.strip().split("\\s+", -1));
        List<String> flags = columns.subList(columns.size() - 5, columns.size() - 2);
        assertThat(flags).as(report + ": " + line).containsExactly("yes", "yes", "yes");
        fonts++;
      }
    }
    assertThat(fonts).isGreaterThan(60);
  }

  /** They are set in a font of CFF outlines where the machine has no 仿宋. */
  @Test
  void officialListsAreReadWellAndCarryTheirOwnGlyphsOnly() throws Exception {
    List<Path> lists =
        reports().stream()
            .filter(file -> file.endsWith("roll.pdf") || file.endsWith("notice.pdf"))
            .toList();
    assertThat(lists).hasSizeGreaterThan(5);
    for (Path list : lists) {
      assertThat(Files.size(list)).as(list.toString()).isLessThan(100_000);
      String text = String.join("", run("pdftotext", list.toString(), "-")).replaceAll("\\s", "");
      assertThat(text).as(list.toString()).contains("社区", "示例市文明办", "年", "—1—");
      assertThat(text).doesNotContain("〓");
    }
  }

  private static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.walk(SampleSite.built())) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private static List<String> run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> lines = new ArrayList<>();
    try (Stream<String> said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()) {
      said.forEach(lines::add);
    }
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    return lines;
  }
}
