package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code check} and {@code build} print about each case, letter by letter, with places and
 * carets. A case with errors must leave nothing behind when it is built; what one without errors is
 * built into, {@link PublishedCasesTest} compares.
 */
class DiagnosticCasesTest {

  static final String EXPECTED = "diagnostics.txt";

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    return Cases.all().stream()
        .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> compare(c)));
  }

  private void compare(Path testCase) throws IOException {
    Path folder = Cases.prepared(testCase, temporary);
    String content = folder.resolve("content").toString();
    ProgramRun checked = ProgramRun.of("check", "--content", content);
    Path expected = testCase.resolve(EXPECTED);
    if (Cases.REWRITE) {
      Files.writeString(expected, printed(checked, folder));
    }
    assertThat(printed(checked, folder)).isEqualTo(Files.readString(expected));
    boolean faulty = checked.err().contains(": 错误: ");
    assertThat(checked.exitCode()).isEqualTo(faulty ? 1 : 0);
    if (faulty) {
      Path parent = Files.createTempDirectory(temporary, "built");
      ProgramRun built =
          ProgramRun.of("build", "--content", content, "--out", parent.resolve("site").toString());
      assertThat(printed(built, folder)).isEqualTo(Files.readString(expected));
      assertThat(built.exitCode()).isEqualTo(1);
      assertThat(parent).isEmptyDirectory();
    } else {
      assertThat(testCase.resolve(PublishedCasesTest.EXPECTED)).isDirectory();
    }
  }

  private static String printed(ProgramRun run, Path folder) {
    return run.err().replace(folder.toString().replace('\\', '/') + "/", "");
  }

  @Test
  void everyRuleStandsInSomeCase() throws IOException {
    TreeSet<String> absent = new TreeSet<>();
    Stream.of(Rule.values()).map(Rule::id).forEach(absent::add);
    for (Path folder : Cases.expecting(EXPECTED)) {
      String text = Files.readString(folder.resolve(EXPECTED));
      absent.removeIf(id -> text.contains("[" + id + "]"));
    }
    assertThat(absent).isEmpty();
  }
}
