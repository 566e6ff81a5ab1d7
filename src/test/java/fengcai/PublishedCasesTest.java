package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a reader gets of each case that can be published: the text of its pages, reports and data.
 * The build prints what {@code check} does ({@link DiagnosticCasesTest}).
 */
class PublishedCasesTest {

  static final String EXPECTED = "expected";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    return Cases.expecting(EXPECTED).stream()
        .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> compare(c)));
  }

  private void compare(Path testCase) throws IOException {
    Path site = folder.resolve(testCase.getFileName().toString());
    ProgramRun run =
        ProgramRun.of(
            "build", "--content", testCase.resolve("content").toString(), "--out", site.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    String checked = Files.readString(testCase.resolve(DiagnosticCasesTest.EXPECTED));
    assertThat(run.err().replace(testCase + "/", ""))
        .isEqualTo(checked.substring(0, checked.lastIndexOf("检查完毕")));
    for (Path expected : files(testCase.resolve(EXPECTED))) {
      String name = testCase.resolve(EXPECTED).relativize(expected).toString();
      Path file = site.resolve(name.substring(0, name.length() - ".txt".length()));
      String text = SiteText.of(file);
      if (Cases.REWRITE) {
        Files.writeString(expected, text);
      }
      assertThat(text).as(name).isEqualTo(Files.readString(expected));
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
