package fengcai.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengcai.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void nameSite() {
    site = folder.resolve("site");
  }

  @Test
  void replacesTheSiteWhole() throws Exception {
    publish("a.html", "old");
    publish("b.html", "new");
    assertThat(files()).containsExactly("b.html", "release.json");
  }

  @Test
  void keepsWhatNoReleaseMade() throws Exception {
    publish("a.html", "old");
    Files.writeString(site.resolve(".gitignore"), "*");
    Files.writeString(site.resolve("google123.html"), "proof");
    publish("a.html", "new");
    assertThat(files()).containsExactly(".gitignore", "a.html", "google123.html", "release.json");
    assertThat(site.resolve("a.html")).hasContent("new");
  }

  @Test
  void leavesTheSiteAloneWhenNotPublished() throws Exception {
    publish("a.html", "old");
    try (Staging staging = Staging.open(site, Set.of())) {
      staging.write("a.html", bytes("new"));
    }
    assertThat(site.resolve("a.html")).hasContent("old");
    assertThat(beside()).containsExactly("site");
  }

  @Test
  void refusesAFolderOfOthers() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("letter.docx"), "mine");
    assertThatThrownBy(() -> Staging.open(site, Set.of()))
        .isInstanceOfSatisfying(
            PublishException.class, e -> assertThat(e.reason()).isEqualTo(Reason.FOREIGN));
    assertThat(site.resolve("letter.docx")).hasContent("mine");
    assertThat(beside()).containsExactly("site");
  }

  @Test
  void refusesASecondBuildAtTheSameTime() throws Exception {
    try (Staging staging = Staging.open(site, Set.of())) {
      staging.write("a.html", bytes("a"));
      assertThatThrownBy(() -> Staging.open(site, Set.of()))
          .isInstanceOfSatisfying(
              PublishException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BUSY));
    }
  }

  @Test
  void bringsBackASiteThatACrashLeftAside() throws Exception {
    publish("a.html", "old");
    Files.move(site, folder.resolve(".site.previous"));
    Staging.open(site, Set.of()).close();
    assertThat(site.resolve("a.html")).hasContent("old");
  }

  @Test
  void takesFilesOfOneFolderFromManyThreads() throws Exception {
    for (int round = 0; round < 50; round++) {
      try (Staging staging = Staging.open(site, Set.of());
          ExecutorService threads = Executors.newFixedThreadPool(8)) {
        String folderOfRound = "f" + round + "/";
        List<Callable<String>> writes =
            Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                .<Callable<String>>map(
                    name ->
                        () -> {
                          staging.write(folderOfRound + name, bytes(name));
                          return name;
                        })
                .toList();
        for (Future<String> write : threads.invokeAll(writes)) {
          assertThat(write.get()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void verifiesAPublishedSite() throws Exception {
    publish("a.html", "old");
    Manifest manifest = Manifest.of(site).orElseThrow();
    assertThat(Verification.of(site, manifest).isWhole()).isTrue();
    Files.writeString(site.resolve("a.html"), "bad");
    Files.writeString(site.resolve("c.html"), "more");
    assertThat(Verification.of(site, manifest))
        .isEqualTo(new Verification(List.of(), List.of("a.html"), List.of("c.html")));
  }

  private void publish(String path, String text) throws PublishException {
    try (Staging staging = Staging.open(site, Set.of())) {
      staging.write(path, bytes(text));
      staging.publish("test");
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private List<String> beside() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
