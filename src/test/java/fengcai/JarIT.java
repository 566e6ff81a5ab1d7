package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.brotli.BrotliCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar by itself, in a folder of its own. */
class JarIT {

  @TempDir Path folder;

  @Test
  void buildsAnywhere() throws Exception {
    run("build", "--out", folder.resolve("site").toString());
    assertThat(folder.resolve("site/130703/xishandi/profile.pdf")).isNotEmptyFile();
    assertThat(Files.readString(folder.resolve("site/130703/xishandi/index.html")))
        .contains("大境门街道");
  }

  @Test
  void keepsPackedCopiesForServers() throws Exception {
    String said = run("build", "--no-pdf", "--compress", "gzip,brotli", "--out", folder + "/site");
    assertThat(said).doesNotContain("WARNING");
    byte[] page = Files.readAllBytes(folder.resolve("site/index.html"));
    try (InputStream gzip =
            new GZIPInputStream(Files.newInputStream(folder.resolve("site/index.html.gz")));
        InputStream brotli =
            new BrotliCompressorInputStream(
                Files.newInputStream(folder.resolve("site/index.html.br")))) {
      assertThat(gzip.readAllBytes()).isEqualTo(page);
      assertThat(brotli.readAllBytes()).isEqualTo(page);
    }
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      assertThat(files.map(Path::toString))
          .noneMatch(name -> name.matches(".*\\.(png|jpg|xlsx)\\.(gz|br)"))
          .anyMatch(name -> name.endsWith("communities.csv.gz"));
    }
    assertThat(ProgramRun.of("verify", folder + "/site").exitCode()).isZero();
  }

  @Test
  void makesReportsAnywhere() throws Exception {
    run("report", "130703/xishandi", "--theme", "gongwen");
    run("report", "130703", "--kind", "booklet");
    run("report", "2020", "-o", "reports/annual.pdf");
    assertThat(SiteText.ofReport(folder.resolve("西山底社区.pdf"))).contains("title: 西山底社区");
    assertThat(folder.resolve("桥西区社区志愿服务风采合订本.pdf")).isNotEmptyFile();
    assertThat(folder.resolve("reports/annual.pdf")).isNotEmptyFile();
  }

  @Test
  void carriesTheFormOfItsPageForEditing() throws Exception {
    try (JarFile jar = new JarFile("target/fengcai.jar")) {
      assertThat(jar.stream().map(JarEntry::getName))
          .contains("fengcai/edit/edit.js")
          .anyMatch(name -> name.endsWith("/dist/jsoneditor.js"));
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script of the shell")
  void startsWithoutItsCacheAsWithIt() throws Exception {
    Path target = Path.of("target").toAbsolutePath();
    Files.copy(
        target.resolve("fengcai"), folder.resolve("fengcai"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createSymbolicLink(folder.resolve("fengcai.jar"), target.resolve("fengcai.jar"));
    List<String> help = List.of(folder.resolve("fengcai").toString(), "--help");
    String without = start(help);
    Files.writeString(folder.resolve("fengcai.aot"), "of no Java");
    assertThat(start(help)).isEqualTo(without).startsWith("风采");
    assertThat(start(List.of(target.resolve("fengcai").toString(), "--help"))).isEqualTo(without);
  }

  /** In the folder of the test, under a locale in which Chinese file names can be written. */
  private String run(String... words) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-jar",
                Path.of("target/fengcai.jar").toAbsolutePath().toString()));
    command.addAll(List.of(words));
    command.add("--content");
    command.add(Path.of("src/test/cases/profile/content").toAbsolutePath().toString());
    return start(command);
  }

  private String start(List<String> command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }
}
