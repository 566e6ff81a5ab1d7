package fengcai.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFileTest {

  @TempDir Path folder;

  @Test
  void knowsTheFileThatWasBeingWritten() throws IOException {
    Path records = Files.createDirectories(folder.resolve("communities/130703"));
    String fresh = PartFile.nameFor("xishandi.yaml");
    Files.writeString(records.resolve(fresh), "");
    Files.writeString(records.resolve(".earlier.yaml.part"), "");
    Files.writeString(records.resolve(".5772156649.part"), "");
    Files.writeString(records.resolve(PartFile.nameFor("社".repeat(80))), "");
    Files.writeString(records.resolve("mine.part"), "");
    Files.writeString(records.resolve(".jia.yaml.swp"), "");

    assertThat(PartFile.in(folder).stream().map(PartFile::target))
        .containsExactlyInAnyOrder(
            Optional.of(records.resolve("xishandi.yaml")),
            Optional.of(records.resolve("earlier.yaml")),
            Optional.empty(),
            Optional.empty());
  }

  @Test
  void isFoundInAFolderThatIsALink() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.writeString(content.resolve(".site.yaml.1.part"), "");
    Path link = Files.createSymbolicLink(folder.resolve("link"), content);

    assertThat(PartFile.in(link))
        .containsExactly(
            new PartFile(
                link.resolve(".site.yaml.1.part"), Optional.of(link.resolve("site.yaml"))));
  }

  @Test
  void hasANameThatFileSystemsTake() {
    assertThat(PartFile.nameFor("社".repeat(83) + ".yaml").getBytes(UTF_8)).hasSizeLessThan(255);
    assertThat(PartFile.nameFor("𠮷".repeat(60)).getBytes(UTF_8)).hasSizeLessThan(255);
  }
}
