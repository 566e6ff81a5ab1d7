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

/** What {@code check} says of each case, letter by letter, with places and carets. */
class DiagnosticCasesTest {

  private static final String EXPECTED = "diagnostics.txt";

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    return Cases.all().stream()
        .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> compare(c)));
  }

  /** A case that is at fault must also leave nothing behind when it is built. */
  private void compare(Path testCase) throws IOException {
    Path folder = Cases.prepared(testCase, temporary);
    ProgramRun run = ProgramRun.of("check", "--content", folder.resolve("content").toString());
    String said = run.err().replace(folder.toString().replace('\\', '/') + "/", "");
    Path expected = testCase.resolve(EXPECTED);
    if (Cases.REWRITE) {
      Files.writeString(expected, said);
    }
    assertThat(said).isEqualTo(Files.readString(expected));
    assertThat(run.exitCode()).isEqualTo(said.contains(": 错误: ") ? 1 : 0);
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
