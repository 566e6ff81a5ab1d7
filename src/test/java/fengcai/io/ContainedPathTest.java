package fengcai.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengcai.io.UnsafePathException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainedPathTest {

  @TempDir private Path folder;
  private Path content = Path.of("");
  private Path outside = Path.of("");

  @BeforeEach
  void folders() throws IOException {
    Path root = folder.toRealPath();
    content = Files.createDirectories(root.resolve("content"));
    outside = Files.createDirectories(root.resolve("outside"));
    Files.writeString(outside.resolve("secret.yaml"), "name: secret\n");
  }

  @Test
  void resolvesFilesInTheFolderThatMayBeMissing() throws IOException {
    Files.writeString(content.resolve("site.yaml"), "");
    Path linked = Files.createSymbolicLink(folder.resolve("linked"), content);

    assertThat(ContainedPath.of(content, "site.yaml")).isEqualTo(content.resolve("site.yaml"));
    assertThat(ContainedPath.of(linked, "a/b/c.yaml")).isEqualTo(content.resolve("a/b/c.yaml"));
  }

  @Test
  void followsLinksThatStayInTheFolder() throws IOException {
    Files.createDirectories(content.resolve("pages/one"));
    Files.createSymbolicLink(content.resolve("pages/two"), Path.of("one"));

    assertThat(ContainedPath.of(content, "pages/two/a.md"))
        .isEqualTo(content.resolve("pages/one/a.md"));
  }

  @Test
  void refusesWhatLeadsOutside() throws IOException {
    Files.createSymbolicLink(content.resolve("file.yaml"), outside.resolve("secret.yaml"));
    Files.createSymbolicLink(content.resolve("media"), outside);
    Files.createSymbolicLink(content.resolve("nowhere"), outside.resolve("none.yaml"));
    Files.createSymbolicLink(content.resolve("loop"), content.resolve("loop"));

    for (String file : new String[] {"file.yaml", "media/x.png", "nowhere", "loop", "../x"}) {
      assertRefused(() -> ContainedPath.of(content, file), Reason.OUTSIDE);
    }
  }

  @Test
  void refusesWhatIsNoRegularFile() throws IOException {
    Files.createDirectories(content.resolve("folder.yaml"));

    assertRefused(() -> ContainedPath.of(content, "folder.yaml"), Reason.NOT_A_FILE);
  }

  private static void assertRefused(ThrowingCallable call, Reason reason) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            UnsafePathException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
