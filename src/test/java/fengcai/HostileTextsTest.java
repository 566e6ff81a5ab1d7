package fengcai;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts that were made to take long or to exhaust the stack. The bounds are many times what is
 * needed; time that grows with the square of a text does not keep within them.
 */
class HostileTextsTest {

  /** Little less than a text may have. */
  private static final int LONG = 98_000;

  private static final int SHORT = 1_500;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("content/communities/990101"));
    Files.writeString(
        folder.resolve("content/site.yaml"),
        "name: 示例风采\noffice: 示例市文明办\nbaseUrl: https://example.org/\n");
    Files.writeString(folder.resolve("content/regions.yaml"), "\"990101\": 东湖区\n");
  }

  @Test
  void allAreCheckedOrRefusedInTime() throws IOException {
    write(LONG);
    ProgramRun run = assertTimeoutPreemptively(ofMinutes(10), () -> run("check"));
    assertThat(run.exitCode()).isOne();
    assertThat(run.err().length()).isLessThan(5_000_000);
  }

  /** Those that have no error are set as pages and reports of one site. */
  @Test
  void allThatPassAreBuiltInTime() throws IOException {
    int count = write(SHORT);
    String errors = run("check").err();
    for (int i = 0; i < count; i++) {
      String name = "/c" + i + ".yaml:";
      if (errors.lines().anyMatch(line -> line.contains(name) && line.contains(": 错误: "))) {
        Files.delete(file("c" + i));
      }
    }
    ProgramRun run =
        assertTimeoutPreemptively(
            ofMinutes(10), () -> run("build", "--out", folder.resolve("site").toString()));
    assertThat(run.err()).doesNotContain(": 错误: ");
    assertThat(run.exitCode()).isZero();
  }

  /** Writes a record with each text in a length, and answers how many there are. */
  private int write(int length) throws IOException {
    int count = 0;
    for (IntFunction<String> text : HostileTexts.all().values()) {
      record("c" + count, text.apply(length));
      count++;
    }
    return count;
  }

  private void record(String name, String text) throws IOException {
    String story = "  " + text.replace("\n", "\n  ");
    Files.write(
        file(name),
        ("name: 甲社区\nvolunteers:\n  - {asOf: 2024-01-01, registered: 192}\nteams: [一队, 二队]\n"
                + "honours: [河北省文明单位]\nsource: 示例市文明办\npublished: 2026-11-22 10:00:00\nstory: |2\n"
                + story
                + "\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name) {
    return folder.resolve("content/communities/990101/" + name + ".yaml");
  }

  private ProgramRun run(String command, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.add(command);
    arguments.add("--content");
    arguments.add(folder.resolve("content").toString());
    arguments.addAll(List.of(more));
    return ProgramRun.of(arguments.toArray(String[]::new));
  }
}
