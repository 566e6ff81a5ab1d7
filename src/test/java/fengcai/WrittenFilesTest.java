package fengcai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command replaces a file by a complete one, or leaves it as it was. */
class WrittenFilesTest {

  private static final String CONTENT = "src/test/cases/profile/content";

  @TempDir private Path folder;

  /** A second name of the old file shows that it was not written to. */
  @ParameterizedTest
  @CsvSource({
    "all.xlsx, export --content {content} -o {file}",
    "all.json, export --content {content} -o {file}",
    "all_社区.csv, export --content {content} -o {folder}/all.csv",
    "form.docx, new --content {content} --form docx --force -o {file}",
    "form.xlsx, new --content {content} --form xlsx --force -o {file}",
    "communities/990101/jia.yaml, new 990101/jia --content {folder} --force",
    "community.schema.json, schema community -o {folder}",
  })
  void isNotWrittenIntoTheOldFile(String name, String line) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "旧");
    Path old = Files.createLink(folder.resolve("old"), file);
    ProgramRun run = ProgramRun.of(arguments(line, file));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(old).hasContent("旧");
    assertThat(Files.size(file)).isGreaterThan(100);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).noneMatch(each -> each.toString().endsWith(".part"));
    }
  }

  private String[] arguments(String line, Path file) {
    return Stream.of(line.split(" ", -1))
        .map(word -> word.replace("{content}", CONTENT))
        .map(word -> word.replace("{file}", file.toString()))
        .map(word -> word.replace("{folder}", folder.toString()))
        .toArray(String[]::new);
  }

  /** No file may grow beyond a few kilobytes, as on a disk that is full. */
  @ParameterizedTest
  @CsvSource({"xlsx", "json", "csv"})
  void staysAsItWasWhenTheDiskIsFull(String ending) throws Exception {
    Path shell = Path.of("/bin/bash");
    assumeTrue(Files.isExecutable(shell), "sets the limit");
    Path file = folder.resolve("all_社区." + ending);
    Files.writeString(file, "旧");
    String target =
        folder.resolve(ending.equals("csv") ? "all.csv" : file.getFileName().toString()).toString();
    List<String> command =
        new ArrayList<>(List.of(shell.toString(), "-c", "ulimit -f 1; exec \"$@\"", "-"));
    command.addAll(
        List.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            "fengcai.Main",
            "export",
            "--content",
            "content",
            "--lang",
            "en",
            "-o",
            target));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isEqualTo(1);
    assertThat(said).doesNotContain("\tat ").contains("Cannot write");
    assertThat(file).hasContent("旧");
  }

  @Test
  void takesTheGuardOfFormulasOffAgain() throws Exception {
    Path content = Files.createDirectories(folder.resolve("odd/communities/990101"));
    Path root = folder.resolve("odd");
    Files.writeString(root.resolve("site.yaml"), "name: 示例\noffice: 示例市文明办\n");
    Files.writeString(root.resolve("regions.yaml"), "\"990101\": {name: 棠溪区, order: 1}\n");
    String record = "name: ＝甲社区\ntitle: \"\\n＋标题\"\nsummary: \"'－摘要\"\nsource: \"'甲'\"\n";
    Files.writeString(content.resolve("jia.yaml"), record);
    ProgramRun.of("export", "--content", root.toString(), "-o", folder.resolve("a.csv").toString());
    String csv = Files.readString(folder.resolve("a_社区.csv"));
    assertThat(csv).contains("'＝甲社区", "\"'\n＋标题\"", "''－摘要", ",'甲'");
    Path back = Files.createDirectories(folder.resolve("back"));
    Files.copy(root.resolve("regions.yaml"), back.resolve("regions.yaml"));
    ProgramRun run =
        ProgramRun.of(
            "import", folder.resolve("a_社区.csv").toString(), "--content", back.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    Path again = folder.resolve("b.csv");
    ProgramRun.of("export", "--content", back.toString(), "-o", again.toString());
    assertThat(folder.resolve("b_社区.csv")).hasContent(csv);
    assertThat(Files.readString(back.resolve("communities/990101/jia.yaml")))
        .contains("＝甲社区", "'－摘要", "＋标题")
        .doesNotContain("'＝", "''－", "'\n＋");
  }
}
