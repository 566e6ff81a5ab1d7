package fengcai.content.source;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fengcai.content.folder.ContentFolder;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ContentFilesTest {

  @TempDir Path folder;

  @Test
  void aPipeIsNotOpened() throws Exception {
    Path pipe = folder.resolve("site.yaml");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertTimeoutPreemptively(ofMinutes(2), () -> assertRefused("site.yaml", Rule.FILE_KIND));
  }

  @Test
  void aLinkWithinTheFolderIsFollowed() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "name: 甲\n");
    Files.createSymbolicLink(folder.resolve("b.yaml"), Path.of("a.yaml"));
    assertThat(ContentFiles.of(folder).open("b.yaml").file())
        .map(SourceFile::text)
        .contains("name: 甲\n");
  }

  @Test
  void theFolderItselfMayBeALink() throws IOException {
    Path content = Files.createDirectory(folder.resolve("content"));
    Files.writeString(content.resolve("a.yaml"), "name: 甲\n");
    Path link = Files.createSymbolicLink(folder.resolve("link"), content);
    assertThat(ContentFiles.of(link).open("a.yaml").file()).isPresent();
    assertThat(ContentFolder.open(ContentFiles.of(link)).problems())
        .extracting(Diagnostic::rule)
        .containsOnly(Rule.FILE_MISSING, Rule.FILE_IGNORED);
  }

  @Test
  void aFileBehindALinkedFolderIsNotOpened() throws IOException {
    Path content = Files.createDirectory(folder.resolve("content"));
    Path outside = Files.createDirectories(folder.resolve("outside/990101"));
    Files.writeString(outside.resolve("a.yaml"), "name: 甲\n");
    Files.createSymbolicLink(content.resolve("communities"), folder.resolve("outside"));
    ContentFiles files = ContentFiles.of(content);
    assertThat(files.open("communities/990101/a.yaml").problems())
        .extracting(Diagnostic::rule)
        .containsExactly(Rule.FILE_KIND);
    assertThat(ContentFolder.open(files).communities()).isEmpty();
  }

  private void assertRefused(String file, Rule rule) {
    SourceFile.Opened opened = ContentFiles.of(folder).open(file);
    assertThat(opened.file()).isEmpty();
    assertThat(opened.problems()).extracting(Diagnostic::rule).containsExactly(rule);
  }
}
