package fengcai.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fengcai.browser.EditClient.Answer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Failed and interrupted saves and uploads keep the old file and report the reason. */
class WritingFailureTest {

  private static final String ADDRESS = "990101/jia";
  private static final Map<String, Object> SMALL = value("旧的一版。");
  private static final Map<String, Object> LARGE = value("新的一版。".repeat(20_000));

  @TempDir private Path folder;
  private Path content = Path.of("");

  @BeforeEach
  void place() {
    content = folder.resolve("disk/content");
  }

  @Test
  void tellsAFullDiskAndOneThatCannotBeWrittenTo() throws IOException {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    run("a small disk of its own", "mount", "-t", "tmpfs", "-o", "size=256k", "x", disk.toString());
    try (Served served = serve()) {
      EditClient client = new EditClient(served.edit());
      Answer saved = client.save(ADDRESS, "", SMALL);
      String before = Files.readString(record());

      Answer full = client.save(ADDRESS, saved.text("version"), LARGE);
      assertThat(full.refusal("file-full")).contains("磁盘满了", "jia.yaml", "没有保存");
      assertThat(client.upload("照片.png", picture(300)).refusal("file-full"))
          .contains("media/照片.png");
      assertThat(record()).content().isEqualTo(before);
      assertThat(parts()).isEmpty();
      assertThat(client.save(ADDRESS, saved.text("version"), value("短。")).status()).isEqualTo(200);

      run("a disk that is read only", "mount", "-o", "remount,ro", disk.toString());
      String version = client.version(ADDRESS);
      assertThat(client.save(ADDRESS, version, SMALL).refusal("file-read-only")).contains("只能读");
      assertThat(client.delete(ADDRESS, version).refusal("file-read-only")).contains("只能读");
      assertThat(record()).exists();
    } finally {
      run("an end to the disk", "umount", "--lazy", disk.toString());
    }
  }

  @Test
  void tellsAFileThatMayNotBeWritten() throws IOException {
    try (Served served = serve()) {
      EditClient client = new EditClient(served.edit());
      String version = client.save(ADDRESS, "", SMALL).text("version");
      String before = Files.readString(record());
      run("files that nobody may change", "chattr", "+i", record().toString());
      try {
        assertThat(client.save(ADDRESS, version, LARGE).refusal("file-denied"))
            .contains("没有权限", "jia.yaml");
        client.delete(ADDRESS, version).refusal("file-denied");
      } finally {
        run("files that may be changed", "chattr", "-i", record().toString());
      }
      assertThat(record()).content().isEqualTo(before);
      assertThat(parts()).isEmpty();
      assertThat(client.save(ADDRESS, version, LARGE).status()).isEqualTo(200);
    }
  }

  /** Killed at the rename, after the new file is written. */
  @Test
  void keepsTheOldFileWhereItIsKilledBeforeTheNewOneIsInPlace() throws Exception {
    run("a way to end a program at a system call", "strace", "-V");
    List<String> killing =
        List.of(
            "strace",
            "--seccomp-bpf",
            "-f",
            "-o",
            "/dev/null",
            "-e",
            "inject=rename,renameat,renameat2:signal=SIGKILL");
    Files.createDirectories(content.resolve("communities/990101"));
    write("site.yaml", "name: 示例\noffice: 示例市文明办\n");
    write("regions.yaml", "\"990101\": 棠溪区\n");
    String before = "name: 甲社区\nsource: 示例市文明办\npublished: 2024-03-05\n";
    write("communities/990101/jia.yaml", before);
    Served served = Served.startBy(killing, content);
    EditClient client = new EditClient(served.edit());
    String version = client.version(ADDRESS);
    try {
      client.save(ADDRESS, version, LARGE);
    } catch (AssertionError e) {
      assertThat(e).hasMessageStartingWith("no answer");
    }
    assertThat(served.process().onExit()).succeedsWithin(Duration.ofSeconds(60));

    assertThat(record()).content().isEqualTo(before);
    List<String> parts = parts();
    assertThat(parts).hasSize(1);
    try (Served again = Served.start(content)) {
      assertThat(again.said()).contains("save-interrupted", parts.getFirst());
      client = new EditClient(again.edit());
      Map<?, ?> found = client.post("check", draft(SMALL)).body();
      assertThat(String.valueOf(found.get("own"))).contains("save-interrupted", parts.getFirst());
      assertThat(client.save(ADDRESS, client.version(ADDRESS), SMALL).status()).isEqualTo(200);
      assertThat(parts()).isEmpty();
      try (Stream<Path> kept = Files.walk(folder.resolve("disk/.fengcai/backup"))) {
        assertThat(kept.map(path -> path.getFileName().toString())).contains(parts.getFirst());
      }
    }
  }

  @Test
  void namesUploadsSoThatEverySystemHoldsThem() throws IOException {
    try (Served served = serve()) {
      EditClient client = new EditClient(served.edit());
      byte[] picture = picture(8);
      String tooLong = client.upload("社".repeat(88) + ".png", picture).text("src");
      assertThat(tooLong).startsWith("media/社社").endsWith("社.png").hasSizeLessThan(60);
      assertThat(client.upload("社".repeat(88) + ".png", picture).text("src"))
          .isEqualTo(tooLong.replace(".png", "-2.png"));
      assertThat(client.upload("Photo.PNG", picture).text("src")).isEqualTo("media/Photo.png");
      assertThat(client.upload("photo.png", picture).text("src")).isEqualTo("media/photo-2.png");
      assertThat(client.upload("con.png", picture).refusal("name-device")).contains("con.png");
      client.upload("x.png", "<script>".getBytes(StandardCharsets.UTF_8)).refusal("picture");
      assertThat(client.upload("x.png", new byte[(30 << 20) + 1]).status()).isEqualTo(413);
      assertThat(client.upload("x.png", new byte[60 << 20]).text("message")).contains("30 MB");
    }
  }

  @Test
  void putsNoPictureIntoAFolderThatIsALinkOut() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    try (Served served = serve()) {
      Files.createSymbolicLink(content.resolve("media"), outside);
      EditClient client = new EditClient(served.edit());
      assertThat(client.upload("photo.png", picture(8)).refusal("file-outside"))
          .contains("media/photo.png");
      try (Stream<Path> files = Files.list(outside)) {
        assertThat(files).isEmpty();
      }
    }
  }

  private Served serve() throws IOException {
    Files.createDirectories(content);
    write("site.yaml", "name: 示例\noffice: 示例市文明办\n");
    write("regions.yaml", "\"990101\": 棠溪区\n");
    return Served.start(content);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(content.resolve(file), text);
  }

  private Path record() {
    return content.resolve("communities/" + ADDRESS + ".yaml");
  }

  private List<String> parts() throws IOException {
    try (Stream<Path> all = Files.walk(content)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .toList();
    }
  }

  private static Map<String, Object> value(String story) {
    return Map.of("name", "甲社区", "source", "示例市文明办", "published", "2024-03-05", "story", story);
  }

  private static Map<String, Object> draft(Map<String, Object> value) {
    return Map.of("kind", "community", "address", ADDRESS, "value", value);
  }

  /** An incompressible picture. */
  private static byte[] picture(int side) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < side * side; i++) {
      image.setRGB(i % side, i / side, random.nextInt());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Runs a command of the system; without it the test is skipped. */
  private static void run(String what, String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assumeTrue(process.waitFor(60, TimeUnit.SECONDS), what);
      assumeTrue(process.exitValue() == 0, () -> "skipped for want of " + what + ": " + said);
    } catch (IOException e) {
      abort("skipped for want of " + what + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      abort(what);
    }
  }
}
