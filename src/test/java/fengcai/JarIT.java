package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar by itself, in a folder of its own. */
class JarIT {

  @TempDir Path folder;

  @Test
  void buildsAnywhere() throws Exception {
    Path jar = Path.of("target/fengcai.jar").toAbsolutePath();
    Path content = Path.of("src/test/cases/profile/content").toAbsolutePath();
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-jar",
                jar.toString(),
                "--content",
                content.toString(),
                "--out",
                folder.resolve("site").toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    assertThat(folder.resolve("site/130703/xishandi/profile.pdf")).isNotEmptyFile();
    assertThat(Files.readString(folder.resolve("site/130703/xishandi/index.html")))
        .contains("大境门街道");
  }
}
