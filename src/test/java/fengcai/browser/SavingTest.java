package fengcai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.browser.EditClient.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Concurrent saves: one writer wins, and nothing outside the content folder is written. */
class SavingTest {

  private static final int ROUNDS = 25;
  private static final int SAVES_AT_ONCE = 12;

  @TempDir private static Path folder;
  private static Path content = Path.of("");
  private static List<Served> servers = List.of();
  private static EditClient one = new EditClient("");
  private static EditClient other = new EditClient("");

  /** Two programs serve one folder, as when somebody starts serve twice. */
  @BeforeAll
  static void serve() throws IOException {
    content = Files.createDirectories(folder.toRealPath().resolve("content"));
    Files.createDirectories(content.resolve("communities/990101"));
    Files.writeString(content.resolve("site.yaml"), "name: 示例\noffice: 示例市文明办\n");
    Files.writeString(content.resolve("regions.yaml"), "\"990101\": 棠溪区\n");
    servers = List.of(Served.start(content), Served.start(content));
    one = new EditClient(servers.getFirst().edit());
    other = new EditClient(servers.getLast().edit());
  }

  @AfterAll
  static void stop() {
    servers.forEach(Served::close);
  }

  @Test
  void oneOfManySavesOfAVersionWins() throws Exception {
    Path record = record("990101/jia");
    for (int round = 0; round < ROUNDS; round++) {
      String version = one.version("990101/jia");
      List<Callable<Answer>> saves = new ArrayList<>();
      for (int i = 0; i < SAVES_AT_ONCE; i++) {
        Map<String, Object> value = value("甲社区", "第%d轮第%d份。".formatted(round, i).repeat(2000));
        EditClient client = i % 2 == 0 ? one : other;
        saves.add(() -> client.save("990101/jia", version, value));
      }
      List<Answer> answers = atOnce(saves);
      List<Answer> winners = answers.stream().filter(it -> it.status() == 200).toList();
      assertThat(winners).hasSize(1);
      String fault = version.isEmpty() ? "exists" : "changed";
      answers.stream()
          .filter(it -> it.status() != 200)
          .forEach(it -> assertThat(it.refusal(fault)).contains("jia"));
      int winner = answers.indexOf(winners.getFirst());
      assertThat(one.version("990101/jia")).isEqualTo(winners.getFirst().text("version"));
      assertThat(Files.readString(record))
          .startsWith("name: 甲社区\n")
          .contains("第%d轮第%d份。".formatted(round, winner).repeat(2000));
    }
    try (Stream<Path> siblings = Files.list(record.resolveSibling(""))) {
      assertThat(siblings.filter(it -> it.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void aSaveAndADeletionOfOneVersionDoNotBothWin() throws Exception {
    Path record = record("990101/yi");
    for (int round = 0; round < ROUNDS; round++) {
      String version = one.save("990101/yi", "", value("乙社区", "旧。")).text("version");
      List<Answer> answers =
          atOnce(
              List.of(
                  () -> one.delete("990101/yi", version),
                  () -> other.delete("990101/yi", version),
                  () -> other.save("990101/yi", version, value("乙社区", "新。"))));
      assertThat(answers.stream().filter(it -> it.status() == 200)).hasSize(1);
      if (answers.getLast().status() == 200) {
        assertThat(record).content().contains("新。");
        assertThat(one.delete("990101/yi", answers.getLast().text("version")).status())
            .isEqualTo(200);
      }
      assertThat(record).doesNotExist();
    }
  }

  @Test
  void keepsEveryRecordThatIsDeletedAtOneAddress() throws IOException {
    Set<String> kept = new HashSet<>();
    for (int i = 0; i < 3; i++) {
      String version = one.save("990101/bing", "", value("丙社区", "第" + i + "份。")).text("version");
      String place = one.delete("990101/bing", version).text("file");
      assertThat(Files.readString(folder.resolve(place))).contains("第" + i + "份。");
      kept.add(place);
    }
    assertThat(kept)
        .hasSize(3)
        .allMatch(it -> it.startsWith(".fengcai/backup/"))
        .allMatch(it -> it.endsWith("/content/communities/990101/bing.yaml"));
  }

  @Test
  void keepsWhatSomebodyElseWroteWhenItIsOverwritten() throws IOException {
    String version = one.save("990101/ding", "", value("丁社区", "第一版。")).text("version");
    other.save("990101/ding", version, value("丁社区", "别人的。"));
    one.save("990101/ding", version, value("丁社区", "我的。")).refusal("changed");
    Answer saved =
        one.post(
            "save",
            Map.of(
                "kind",
                "community",
                "address",
                "990101/ding",
                "version",
                one.version("990101/ding"),
                "overwrites",
                true,
                "value",
                value("丁社区", "我的。")));
    assertThat(Files.readString(record("990101/ding"))).contains("我的。");
    assertThat(Files.readString(folder.resolve(saved.text("kept")))).contains("别人的。");
  }

  @Test
  void neitherReadsNorWritesThroughLinksThatLeadOut() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Path secret = outside.resolve("secret.yaml");
    Files.writeString(secret, "name: 不给看的名字\n");
    Files.createSymbolicLink(content.resolve("communities/990101/link.yaml"), secret);
    Files.createSymbolicLink(
        content.resolve("communities/990101/nowhere.yaml"), outside.resolve("new.yaml"));
    Files.createSymbolicLink(content.resolve("honours"), outside);
    Map<String, Object> value = value("改写", "改写。");
    try {
      for (String address : List.of("990101/link", "990101/nowhere")) {
        assertThat(one.open(address).refusal("file-outside")).contains("通到内容文件夹外面");
        one.save(address, "", value).refusal("file-outside");
        one.delete(address, "").refusal("file-outside");
      }
      one.post("open", Map.of("kind", "honour", "address", "secret")).refusal("file-outside");
      one.post("save", Map.of("kind", "honour", "address", "new", "value", Map.of("title", "示例荣誉")))
          .refusal("file-outside");
      assertThat(one.post("start", Map.of()).body().toString()).doesNotContain("不给看的名字");
    } finally {
      Files.delete(content.resolve("communities/990101/link.yaml"));
      Files.delete(content.resolve("communities/990101/nowhere.yaml"));
      Files.delete(content.resolve("honours"));
    }
    assertThat(secret).hasContent("name: 不给看的名字\n");
    try (Stream<Path> files = Files.list(outside)) {
      assertThat(files).containsExactly(secret);
    }
  }

  @Test
  void savesThroughALinkThatStaysInTheFolder() throws IOException {
    one.save("990101/wu", "", value("戊社区", "旧。"));
    Path link = content.resolve("communities/990101/alias.yaml");
    Files.createSymbolicLink(link, Path.of("wu.yaml"));
    try {
      one.save("990101/alias", one.version("990101/alias"), value("戊社区", "新。"));
      assertThat(link).isSymbolicLink();
      assertThat(record("990101/wu")).content().contains("新。");
    } finally {
      Files.delete(link);
    }
  }

  @Test
  void refusesWhatCheckRefusesToRead() {
    Path record = record("990101/xin");
    for (String control : List.of("\u0007", "\u0000", "\r", "\u0085", "\uFFFF", "\uD83D")) {
      Map<String, Object> value = value("辛社区", "一句" + control + "话。");
      Answer checked =
          one.post("check", Map.of("kind", "community", "address", "990101/xin", "value", value));
      assertThat(checked.text("own"))
          .contains("rule=character-control", "severity=error", "field=story");
      assertThat(one.save("990101/xin", "", value).refusal("characters"))
          .contains("xin.yaml", "控制符");
      assertThat(record).doesNotExist();
    }
  }

  @Test
  void refusesControlsInTheTextOfAPage() {
    Map<String, Object> page =
        Map.of(
            "kind",
            "page",
            "address",
            "guanyu",
            "value",
            Map.of("title", "关于", "text", "一句\u0007话。"));
    one.post("save", page).refusal("characters");
    assertThat(content.resolve("pages/guanyu.md")).doesNotExist();
  }

  @Test
  void refusesNamesThatSomeSystemsCannotHold() {
    assertThat(one.open("990101/con").refusal("address-device")).contains("“con”", "Windows");
    one.open("990101/COM1").refusal("address-device");
    one.save("990101/nul", "", value("己社区", "")).refusal("address-device");
    one.open("990101/" + "社".repeat(90)).refusal("address-long");
    one.save("990101/geng", "", value("庚社区", ""));
    assertThat(one.open("990101/Geng").refusal("address-case"))
        .contains("Geng.yaml", "geng.yaml", "大小写");
  }

  private static Path record(String address) {
    return content.resolve("communities/" + address + ".yaml");
  }

  private static Map<String, Object> value(String name, String story) {
    return Map.of("name", name, "source", "示例市文明办", "published", "2024-03-05", "story", story);
  }

  private static List<Answer> atOnce(List<Callable<Answer>> requests) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> running = new ArrayList<>();
      for (Callable<Answer> request : requests) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return request.call();
                }));
      }
      start.countDown();
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> each : running) {
        answers.add(each.get());
      }
      return answers;
    }
  }
}
