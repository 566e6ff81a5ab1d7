package fengcai.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengcai.io.Backup;
import fengcai.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

  private static final BuildProcess SELF = new BuildProcess(42, "2026-11-23 12:00:00");
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);

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
    try (Staging staging = open()) {
      staging.write("a.html", bytes("new"));
    }
    assertThat(site.resolve("a.html")).hasContent("old");
    assertThat(beside()).containsExactly("site");
  }

  @Test
  void refusesAFolderOfOthers() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("letter.docx"), "mine");
    assertRefused(Reason.FOREIGN);
    assertThat(site.resolve("letter.docx")).hasContent("mine");
    assertThat(beside()).containsExactly("site");
  }

  @Test
  void refusesASecondBuildAtTheSameTime() throws Exception {
    try (Staging staging = open()) {
      staging.write("a.html", bytes("a"));
      assertRefused(Reason.BUSY);
    }
  }

  @Test
  void bringsBackASiteThatACrashLeftAside() throws Exception {
    publish("a.html", "old");
    Files.move(site, folder.resolve(".site.previous"));
    open().close();
    assertThat(site.resolve("a.html")).hasContent("old");
  }

  @Test
  void bringsBackASiteBehindAnEmptyFolderOrALink() throws Exception {
    publish("a.html", "old");
    Files.move(site, folder.resolve(".site.previous"));
    Files.createDirectory(site);
    assertThat(SiteFolder.recover(site, SELF)).isTrue();
    assertThat(site.resolve("a.html")).hasContent("old");
    Path link = Files.createSymbolicLink(folder.resolve("www"), site);
    Files.move(site, folder.resolve(".site.previous"));
    assertThat(SiteFolder.recover(link, SELF)).isTrue();
    assertThat(link.resolve("a.html")).hasContent("old");
    assertThat(SiteFolder.recover(link, SELF)).isFalse();
    assertThat(beside()).containsExactly("site", "www");
  }

  @Test
  void leavesASiteAsideWhileABuildIsUnderWay() throws Exception {
    publish("a.html", "old");
    try (Staging staging = open()) {
      staging.write("a.html", bytes("new"));
      Files.move(site, folder.resolve(".site.previous"));
      assertThat(SiteFolder.recover(site, SELF)).isFalse();
    }
  }

  @Test
  void refusesAFolderWithVersionControlOrHiddenFiles() throws IOException {
    Files.createDirectories(site.resolve(".git/objects"));
    Files.writeString(site.resolve(".git/HEAD"), "ref: refs/heads/main");
    assertRefused(Reason.FOREIGN);
    assertThat(site.resolve(".git/HEAD")).exists();
    Files.move(site.resolve(".git"), site.resolve(".ssh"));
    assertRefused(Reason.FOREIGN);
    assertThat(beside()).containsExactly("site");
  }

  @Test
  void refusesAFileAndTheRootOfADisk() throws IOException {
    Files.writeString(site, "mine");
    assertRefused(Reason.UNSUITABLE);
    assertThat(site).hasContent("mine");
    site = folder.getRoot();
    assertRefused(Reason.UNSUITABLE);
  }

  @Test
  void takesAFolderWithPlaceholdersForEmptyAndKeepsThem() throws Exception {
    Files.createDirectory(site);
    Files.writeString(site.resolve(".gitignore"), "*");
    publish("a.html", "new");
    assertThat(files()).containsExactly(".gitignore", "a.html", "release.json");
    assertThat(site.resolve(".gitignore")).hasContent("*");
  }

  @Test
  void refusesAReleaseWhoseManifestIsDamaged() throws Exception {
    publish("a.html", "old");
    Files.writeString(site.resolve("release.json"), "{\"format\":\"fengcai-rel");
    assertRefused(Reason.DAMAGED);
    assertThat(site.resolve("a.html")).hasContent("old");
  }

  @Test
  void keepsEmptyFoldersLinksModesAndTimes() throws Exception {
    publish("a.html", "old");
    Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwxrwx---"));
    Path outside = Files.writeString(folder.resolve("outside.txt"), "outside");
    Path git = Files.createDirectories(site.resolve(".git/refs/tags"));
    Path object = Files.writeString(site.resolve(".git/object"), "x");
    Files.setPosixFilePermissions(object, PosixFilePermissions.fromString("r--r--r--"));
    Path hooks = Files.createDirectory(site.resolve("130703"));
    Files.setPosixFilePermissions(hooks, PosixFilePermissions.fromString("r-x------"));
    Files.createSymbolicLink(site.resolve("file"), outside);
    Files.createSymbolicLink(site.resolve("folder"), Path.of("../project"));
    Files.createSymbolicLink(site.resolve("broken"), Path.of("nowhere"));
    FileTime time = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(object, time);
    Files.setLastModifiedTime(git.getParent(), time);
    Object key = Files.readAttributes(object, BasicFileAttributes.class).fileKey();

    assertThat(publish("a.html", "new").setAside()).isEmpty();

    assertThat(permissions(site)).isEqualTo("rwxrwx---");
    assertThat(git).isDirectory();
    assertThat(permissions(object)).isEqualTo("r--r--r--");
    assertThat(permissions(hooks)).isEqualTo("r-x------");
    assertThat(Files.getLastModifiedTime(object)).isEqualTo(time);
    assertThat(Files.getLastModifiedTime(git.getParent())).isEqualTo(time);
    assertThat(Files.readAttributes(object, BasicFileAttributes.class).fileKey()).isEqualTo(key);
    assertThat(Files.readSymbolicLink(site.resolve("file"))).isEqualTo(outside);
    assertThat(Files.readSymbolicLink(site.resolve("folder"))).isEqualTo(Path.of("../project"));
    assertThat(Files.readSymbolicLink(site.resolve("broken"))).isEqualTo(Path.of("nowhere"));
    assertThat(site.resolve("a.html")).hasContent("new");
    assertThat(beside()).containsExactly("outside.txt", "site");
  }

  @Test
  void keepsOwnFoldersOnlyWhileTheyHoldSomething() throws Exception {
    publish(Map.of("a/one.html", "1", "b/two.html", "2", "c.html", "3"));
    Files.writeString(site.resolve("a/mine.txt"), "mine");
    publish("c.html", "3");
    assertThat(files()).containsExactly("a/mine.txt", "c.html", "release.json");
    assertThat(site.resolve("b")).doesNotExist();
  }

  @Test
  void replacesTheFolderBehindALink() throws Exception {
    Path real = Files.createDirectories(folder.resolve("srv/site"));
    Files.createSymbolicLink(site, Path.of("srv/site"));
    publish("a.html", "old");
    publish("a.html", "new");
    assertThat(Files.readSymbolicLink(site)).isEqualTo(Path.of("srv/site"));
    assertThat(real.resolve("a.html")).hasContent("new");
    assertThat(beside()).containsExactly("site", "srv");
  }

  @Test
  void createsTheFolderThatALinkPromises() throws Exception {
    Files.createSymbolicLink(site, Path.of("real"));
    publish("a.html", "new");
    assertThat(folder.resolve("real/a.html")).hasContent("new");
    assertThat(Files.isSymbolicLink(site)).isTrue();
    Files.delete(site);
    Files.createSymbolicLink(site, Path.of("unmounted/site"));
    assertRefused(Reason.DANGLING);
  }

  @Test
  void setsAsideWhatAPersonChanged() throws Exception {
    publish(Map.of("a.html", "old", "b.html", "old", "gone.html", "old", "same.html", "same"));
    Files.writeString(site.resolve("a.html"), "hot");
    Files.writeString(site.resolve("gone.html"), "hotfix");
    Files.writeString(site.resolve("page"), "a file where a folder goes");
    Files.createDirectories(site.resolve("leaf"));
    Files.writeString(site.resolve("leaf/mine.txt"), "a folder where a file goes");
    Files.delete(site.resolve("b.html"));
    Files.createSymbolicLink(site.resolve("b.html"), Path.of("a.html"));
    Files.writeString(site.resolve("next.html"), "already there");

    Published published =
        publish(
            Map.of(
                "a.html", "new",
                "b.html", "new",
                "same.html", "same",
                "page/index.html", "new",
                "leaf", "new",
                "next.html", "already there"));

    Path kept = folder.resolve("project/.fengcai/backup/2026-11-23_120000/site");
    assertThat(published.setAside())
        .extracting(Published.SetAside::path)
        .containsExactlyInAnyOrder("a.html", "b.html", "gone.html", "leaf/mine.txt", "page");
    assertThat(published.setAside())
        .allSatisfy(each -> assertThat(each.copy()).isEqualTo(kept.resolve(each.path())));
    assertThat(kept.resolve("a.html")).hasContent("hot");
    assertThat(kept.resolve("gone.html")).hasContent("hotfix");
    assertThat(kept.resolve("page")).hasContent("a file where a folder goes");
    assertThat(kept.resolve("leaf/mine.txt")).hasContent("a folder where a file goes");
    assertThat(Files.readSymbolicLink(kept.resolve("b.html"))).isEqualTo(Path.of("a.html"));
    assertThat(site.resolve("a.html")).hasContent("new");
    assertThat(site.resolve("b.html")).hasContent("new").isRegularFile();
    assertThat(site.resolve("gone.html")).doesNotExist();
  }

  @Test
  void namesTheBuildThatHasTheFolder() throws Exception {
    Path lock = folder.resolve(".site.lock");
    try (Staging staging = open()) {
      staging.write("a.html", bytes("a"));
      assertThat(lock).hasContent("pid 42\nstart 2026-11-23 12:00:00\n");
    }
    assertThat(lock).doesNotExist();
  }

  @Test
  void givesTheLockOfOneFileToOneOnly() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    List<Callable<Integer>> builds = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      builds.add(
          () -> {
            int most = 0;
            for (int round = 0; round < 500; round++) {
              Optional<SiteLock> lock = SiteLock.tryAcquire(folder.resolve("lock"), SELF);
              if (lock.isPresent()) {
                most = Math.max(most, inside.incrementAndGet());
                inside.decrementAndGet();
                lock.get().close();
              }
            }
            return most;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> most : threads.invokeAll(builds)) {
        assertThat(most.get()).isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void leavesNothingBesideTheSiteWhenCancelled() throws Exception {
    publish("a.html", "old");
    Cancellation cancellation = new Cancellation();
    try (Staging staging = open(cancellation)) {
      staging.write("a.html", bytes("new"));
      cancellation.cancel();
      assertThat(beside()).containsExactly("site");
      assertThatThrownBy(() -> staging.write("b.html", bytes("new")))
          .isInstanceOfSatisfying(
              PublishException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CANCELLED));
      assertThatThrownBy(() -> staging.publish("test")).isInstanceOf(PublishException.class);
    }
    assertThatThrownBy(() -> open(cancellation)).isInstanceOf(PublishException.class);
    assertThat(site.resolve("a.html")).hasContent("old");
    assertThat(beside()).containsExactly("site");
  }

  @Test
  void knowsWhichFoldersOverlap() throws Exception {
    Path content = Files.createDirectories(folder.resolve("content"));
    Path templates = folder.resolve("templates");
    List<Path> both = List.of(content, templates);
    assertThat(SiteFolder.overlapping(content.resolve("x/site"), both)).contains(content);
    assertThat(SiteFolder.overlapping(folder, both)).contains(content);
    assertThat(SiteFolder.overlapping(templates, both)).contains(templates);
    assertThat(SiteFolder.overlapping(folder.resolve("content-site"), both)).isEmpty();
    Path link = Files.createSymbolicLink(folder.resolve("link"), content);
    assertThat(SiteFolder.overlapping(link.resolve("site"), both)).contains(content);
  }

  @Test
  void takesFilesOfOneFolderFromManyThreads() throws Exception {
    for (int round = 0; round < 50; round++) {
      try (Staging staging = open();
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

  private Published publish(String path, String text) throws PublishException {
    return publish(Map.of(path, text));
  }

  private Published publish(Map<String, String> texts) throws PublishException {
    try (Staging staging = open()) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        staging.write(text.getKey(), bytes(text.getValue()));
      }
      return staging.publish("test");
    }
  }

  private Staging open() throws PublishException {
    return open(new Cancellation());
  }

  private Staging open(Cancellation cancellation) throws PublishException {
    Backup backup = new Backup(folder.resolve("project/content"), NOON);
    return Staging.open(new Destination(site, backup, SELF, cancellation), Set.of());
  }

  private void assertRefused(Reason reason) {
    assertThatThrownBy(() -> open().close())
        .isInstanceOfSatisfying(
            PublishException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
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
      return all.map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("project"))
          .sorted()
          .toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
