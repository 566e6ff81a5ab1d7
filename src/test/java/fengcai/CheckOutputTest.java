package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check} prints around its findings, and how much of them. */
class CheckOutputTest {

  private static final String RECORD =
      "name: 甲社区\nsource: 示例市文明办\npublished: 2026-11-22 10:00:00\n";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("communities/990101"));
    Files.writeString(
        folder.resolve("site.yaml"), "name: 示例风采\noffice: 示例市文明办\nbaseUrl: https://example.org/\n");
    Files.writeString(folder.resolve("regions.yaml"), "\"990101\": 东湖区\n");
    record("");
  }

  @Test
  void saysThatAllIsClean() throws IOException {
    Files.writeString(
        folder.resolve("site.yaml"),
        "name: 示例风采\noffice: 示例市文明办\nbaseUrl: https://example.org/\nphone: 0313-1234567\n");
    ProgramRun run = check();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("检查完毕，没有发现问题。");
  }

  @Test
  void countsWarningsWithoutErrors() throws IOException {
    record("category: 最美志愿服务社区\nsummary: 今年,社区:很忙。\n");
    ProgramRun run = check();
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("[category-alone]").endsWith("检查完毕：0 个错误，2 个警告。\n");
    assertThat(check("--lang", "en").err()).endsWith("Checked: 0 errors, 2 warnings.\n");
  }

  @Test
  void aLineFeedInAFileNameBeginsNoLine() throws IOException {
    Files.writeString(folder.resolve("communities/990101/a\nb.yaml"), RECORD);
    assertThat(check().err()).contains("communities/990101/a␊b.yaml:1:1: ").doesNotContain("a\nb");
  }

  @Test
  void tellsOfAFolderThatCannotBeRead() throws Exception {
    Path closed = folder.resolve("communities/990101");
    for (String command : List.of("check", "build")) {
      try (ProgramProcess process = denied(closed, command, "--content", folder.toString())) {
        ProgramRun run = process.end();
        assertThat(run.exitCode()).as(run.out()).isEqualTo(1);
        assertThat(run.out())
            .contains("communities/990101", "[file-unreadable]")
            .doesNotContain("\tat ");
      }
    }
  }

  @Test
  void tellsOfAFolderToImportThatCannotBeRead() throws Exception {
    Path received = Files.createDirectories(folder.resolve("received"));
    Files.writeString(received.resolve("a.txt"), "社区名称：乙社区\n所属市县、街道：东湖区湖滨街道\n");
    Path closed = Files.createDirectory(received.resolve("closed"));
    try (ProgramProcess process =
        denied(closed, "import", received.toString(), "--content", folder.toString())) {
      ProgramRun run = process.end();
      assertThat(run.exitCode()).as(run.out()).isEqualTo(1);
      assertThat(run.out()).contains(closed.toString()).doesNotContain("\tat ");
    }
    assertThat(folder.resolve("communities/990101/yi.yaml")).exists();
  }

  private static ProgramProcess denied(Path closed, String... args) throws Exception {
    return ProgramProcess.tampered(
        List.of("openat:error=EACCES"), List.of(closed), Main.class, args);
  }

  @Test
  void namesTheCommandOrOptionThatWasMeant() {
    assertThat(ProgramRun.of("bild").err()).contains("不认识的参数：bild", "是不是想写“build”？");
    assertThat(ProgramRun.of("--lang", "en", "bild").err()).contains("Did you mean \"build\"?");
    assertThat(ProgramRun.of("check", "--fromat=json").err()).contains("是不是想写“--format”？");
    assertThat(ProgramRun.of("--lang", "en", "check", "--contnet", "x").err())
        .contains("Did you mean \"--content\"?");
    assertThat(ProgramRun.of("bild").exitCode()).isEqualTo(2);
  }

  @Test
  void printsTwentyFindingsOfARuleInAFileAndCountsTheRest() throws IOException {
    record("story: |\n" + "  电话13800138000。\n".repeat(25));
    String err = check().err();
    assertThat(err.lines().filter(line -> line.contains("错误: 这里有手机号码"))).hasSize(20);
    assertThat(err).contains("还有 5 处，没有列出 [privacy-mobile]", "共有错误 25 个");
  }

  @Test
  void givesProgramsAThousandAndTheNumberOfTheRest() throws IOException {
    record("story: |\n" + "  电话13800138000。\n\n".repeat(1_005));
    JsonNode list = JsonMapper.shared().readTree(check("--format", "json").out());
    assertThat(list.size()).isEqualTo(1_000);
    assertThat(list.get(999).get("more").asInt()).isEqualTo(5);
    JsonNode sarif = JsonMapper.shared().readTree(check("--format", "sarif").out());
    JsonNode results = sarif.get("runs").get(0).get("results");
    assertThat(results.size()).isEqualTo(1_000);
    assertThat(results.get(999).get("properties").get("more").asInt()).isEqualTo(5);
  }

  @Test
  void shortensWhatItQuotes() throws IOException {
    record("title: x\norder: " + "九".repeat(4_000) + "\n");
    assertThat(check().err()).contains("九…”").hasSizeLessThan(3_000);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void printsNoControlCharacterOfValuesAndNames() throws IOException {
    record("order: \"\\e[2J\\e]0;x\\a\"\ntitle: \"\\u202E甲\\x9b1m\"\n");
    Files.writeString(folder.resolve("\u001b[31m\r.txt"), "x");
    ProgramRun run = check();
    assertThat(run.exitCode()).isOne();
    assertThat(run.err().codePoints().filter(c -> c != '\n' && Character.isISOControl(c)))
        .isEmpty();
    assertThat(run.err()).contains("␛[31m␍.txt", "␛[2J").doesNotContain("\u202E");
  }

  private void record(String more) throws IOException {
    Files.writeString(folder.resolve("communities/990101/a.yaml"), RECORD + more);
  }

  private ProgramRun check(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "check";
    arguments[1] = "--content";
    arguments[2] = folder.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return ProgramRun.of(arguments);
  }
}
