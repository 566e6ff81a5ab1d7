package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.io.Backup;
import fengcai.publish.BuildProcess;
import fengcai.publish.Cancellation;
import fengcai.publish.Destination;
import fengcai.publish.PublishException;
import fengcai.publish.Staging;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds that are killed, interrupted or refused by the system: the site is old or new, whole. */
@Timeout(900)
class InterruptedBuildTest {

  private static final String GOOD = "src/test/cases/profile/content";
  private static final String FAULTY = "src/test/cases/keys/content";
  private static final List<String> PAGES = List.of("a.html", "b/index.html", "b/c.html");
  private static final String CHANGES = "rename,renameat,renameat2,unlink,unlinkat,rmdir";
  private static final String NO_EXCHANGE = "renameat2:error=ENOSYS";

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void nameSite() {
    site = folder.resolve("site");
  }

  /** Publishes a small release: folder, text of its pages. */
  static final class Publication {
    private Publication() {}

    public static void main(String[] args) throws PublishException {
      publish(Path.of(args[0]), args[1]);
    }
  }

  private static void publish(Path site, String text) throws PublishException {
    Destination destination =
        new Destination(
            site,
            new Backup(site.resolveSibling("content"), LocalDateTime.of(2026, 11, 23, 12, 0)),
            new BuildProcess(1, "2026-11-23 12:00:00"),
            new Cancellation());
    try (Staging staging = Staging.open(destination, Set.of())) {
      for (String page : PAGES) {
        staging.write(page, text.getBytes(StandardCharsets.UTF_8));
      }
      staging.publish("test");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aKillAtAnyStepLeavesAWholeSite(boolean exchange) throws Exception {
    List<String> found = new ArrayList<>();
    int exitCode = ProgramProcess.KILLED;
    for (int step = 1; exitCode == ProgramProcess.KILLED; step++) {
      publish(site, "old");
      Files.writeString(site.resolve("mine.txt"), "mine");
      List<String> injections = new ArrayList<>();
      injections.add(
          (exchange ? CHANGES : CHANGES.replace("renameat2,", "")) + ":signal=KILL:when=" + step);
      if (!exchange) {
        injections.add(NO_EXCHANGE);
      }
      try (ProgramProcess process =
          ProgramProcess.tampered(
              injections, List.of(), Publication.class, site.toString(), "new")) {
        exitCode = process.end().exitCode();
      }
      boolean present = Files.exists(site);
      if (exchange) {
        assertThat(site).as("killed at step %s", step).isDirectory();
      }
      ProgramRun verified = ProgramRun.of("verify", site.toString());
      assertThat(verified.exitCode()).as("step %s: %s", step, verified).isZero();
      Set<String> texts = new HashSet<>();
      for (String page : PAGES) {
        texts.add(Files.readString(site.resolve(page)));
      }
      assertThat(texts).as("killed at step %s", step).hasSize(1);
      assertThat(site.resolve("mine.txt")).hasContent("mine");
      found.add((present ? "" : "put back ") + texts.iterator().next());
    }
    assertThat(exitCode).isZero();
    assertThat(found).hasSizeGreaterThan(6).contains("old", "new").endsWith("new");
    assertThat(found.contains("put back old")).isEqualTo(!exchange);
    publish(site, "again");
    assertThat(list()).containsExactly("site");
  }

  @Test
  void aFaultyBuildPutsTheOldSiteBackToo() throws Exception {
    publish(site, "old");
    for (String command : List.of("build", "check", "report 130703/xishandi")) {
      Files.move(site, folder.resolve(".site.previous"));
      Path content = folder.resolve("content");
      copy(Path.of(FAULTY), content);
      ProgramRun run = ProgramRun.of((command + " --content " + content).split(" "));
      assertThat(run.exitCode()).as(command).isEqualTo(1);
      assertThat(run.err()).contains("放回");
      assertThat(site.resolve("a.html")).as(command).hasContent("old");
    }
  }

  @Test
  void anInterruptLeavesNothingBesideTheSite() throws Exception {
    publish(site, "old");
    try (WatchService changes = folder.getFileSystem().newWatchService();
        ProgramProcess process = watched(changes)) {
      while (!Files.exists(folder.resolve(".site.staging"))) {
        WatchKey change = changes.poll(5, TimeUnit.MINUTES);
        assertThat(change).as("staging seen in time").isNotNull();
        change.reset();
      }
      process.signal("STOP");
      ProgramRun second = ProgramRun.of("build", "--content", GOOD, "--out", site.toString());
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.err()).contains("进程号 " + process.pid(), "开始").containsPattern("20\\d\\d-");
      process.signal("INT");
      process.signal("CONT");
      ProgramRun run = process.end();
      assertThat(run.exitCode()).isEqualTo(130);
      assertThat(run.out()).doesNotContain("\tat ");
    }
    assertThat(list()).containsExactly("site");
    assertThat(site.resolve("a.html")).hasContent("old");
    assertThat(ProgramRun.of("verify", site.toString()).exitCode()).isZero();
  }

  @Test
  void aFailingRenameKeepsTheOldSite() throws Exception {
    publish(site, "old");
    ProgramRun run = refused(List.of(NO_EXCHANGE, "rename,renameat:error=EIO:when=2"));
    assertThat(run.out()).contains("无法读写", "原来的网站保持不变");
    assertThat(list()).containsExactly("site");
    assertThat(site.resolve("a.html")).hasContent("old");
  }

  @Test
  void aFailingRenameBackSaysWhereTheOldSiteIs() throws Exception {
    publish(site, "old");
    ProgramRun run = refused(List.of(NO_EXCHANGE, "rename,renameat:error=EIO:when=2+"));
    assertThat(run.out()).contains(folder.resolve(".site.previous").toString(), "完好");
    assertThat(folder.resolve(".site.previous/a.html")).hasContent("old");
    assertThat(ProgramRun.of("verify", site.toString()).exitCode()).isZero();
    assertThat(list()).containsExactly("site");
  }

  @Test
  void saysInWordsWhyAFileCannotBeWritten() throws Exception {
    publish(site, "old");
    Path page = folder.resolve(".site.staging/index.html");
    assertThat(refused(List.of("write,pwrite64:error=ENOSPC"), page).out()).contains("磁盘已满");
    assertThat(refused(List.of("openat:error=EROFS"), page).out()).contains("只读");
    assertThat(refused(List.of("openat:error=EACCES"), page).out()).contains("没有权限");
    assertThat(list()).containsExactly("site");
    assertThat(site.resolve("a.html")).hasContent("old");
  }

  @Test
  void aFolderOfTheSiteThatCannotBeReadIsTold() throws Exception {
    publish(site, "old");
    Path closed = Files.createDirectory(site.resolve("closed"));
    List<String> denied = List.of("openat:error=EACCES");
    assertThat(refused(denied, closed).out()).contains(closed.toString(), "没有权限", "原来的网站保持不变");
    assertThat(list()).containsExactly("site");
    try (ProgramProcess process =
        ProgramProcess.tampered(
            denied, List.of(closed), Main.class, "verify", site.toString(), "--lang", "zh")) {
      ProgramRun run = process.end();
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).contains(closed.toString(), "没有权限").doesNotContain("\tat ");
    }
  }

  @Test
  void saysHowMuchMemoryItNeeds() throws Exception {
    publish(site, "old");
    List<String> options = List.of("-Xmx48m");
    try (ProgramProcess process =
        ProgramProcess.start(
            options, Main.class, "--content", "content", "--out", site.toString())) {
      ProgramRun run = process.end();
      assertThat(run.exitCode()).as(run.out()).isEqualTo(1);
      assertThat(run.out()).contains("48 MB", "-Xmx2g").doesNotContain("\tat ");
    }
    assertThat(list()).containsExactly("site");
    assertThat(site.resolve("a.html")).hasContent("old");
  }

  /** A build that fails, with a message and not a trace. */
  private ProgramRun refused(List<String> injections, Path... paths) throws Exception {
    try (ProgramProcess process =
        ProgramProcess.tampered(
            injections,
            List.of(paths),
            Main.class,
            "build",
            "--no-pdf",
            "--lang",
            "zh",
            "--content",
            GOOD,
            "--out",
            site.toString())) {
      ProgramRun run = process.end();
      assertThat(run.exitCode()).as(run.out()).isEqualTo(1);
      assertThat(run.out()).doesNotContain("\tat ", "Exception");
      return run;
    }
  }

  /** A build of the sample whose files beside the site are seen as they come. */
  private ProgramProcess watched(WatchService changes) throws Exception {
    folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE);
    return ProgramProcess.start(
        List.of(), Main.class, "--content", "content", "--out", site.toString(), "--jobs", "1");
  }

  private List<String> list() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!Files.exists(target)) {
          Files.copy(file, target);
        }
      }
    }
  }
}
