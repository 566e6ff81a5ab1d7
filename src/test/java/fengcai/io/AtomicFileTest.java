package fengcai.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void replacesAFileAndKeepsItsPermissions() throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

    AtomicFile.write(file, "new".getBytes(UTF_8));

    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw----");
    assertThat(names()).containsExactly("a.yaml");
  }

  @Test
  void createsAFileAsOtherProgramsWould() throws IOException {
    Path other = Files.createFile(folder.resolve("other"));
    Path file = folder.resolve("社".repeat(83) + ".yaml");

    AtomicFile.write(file, "new".getBytes(UTF_8));

    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void leavesTheOldFileWhereTheNewOneCannotTakeItsPlace() throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.createDirectories(file.resolve("inside"));

    assertThatThrownBy(() -> AtomicFile.write(file, "new".getBytes(UTF_8)))
        .isInstanceOf(IOException.class);

    assertThat(file.resolve("inside")).isDirectory();
    assertThat(names()).containsExactly("a.yaml");
  }

  @Test
  void keepsEveryVersionOfAFile() throws IOException {
    Path content = Files.createDirectory(folder.resolve("content"));
    Backup backup = new Backup(content, LocalDateTime.of(2026, 3, 1, 8, 5, 9));
    Path file = content.resolve("site.yaml");

    Files.writeString(file, "first");
    Path first = backup.keep("site.yaml");
    Files.writeString(file, "second");
    Path second = backup.take("site.yaml");

    assertThat(first)
        .isEqualTo(folder.resolve(".fengcai/backup/2026-03-01_080509/content/site.yaml"))
        .hasContent("first");
    assertThat(second).hasContent("second");
    assertThat(file).doesNotExist();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).toList();
    }
  }
}
