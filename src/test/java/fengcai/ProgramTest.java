package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as its users meet it: a command line, an exit code, files. */
class ProgramTest {

  private static final String GOOD = "src/test/cases/profile/content";
  private static final String FAULTY = "src/test/cases/keys/content";

  /** A day on which the profile is still news. */
  private static final String SOON_AFTER = "2020-04-01";

  @TempDir Path folder;

  @Test
  void buildsAndSumsUp() {
    ProgramRun run = ProgramRun.of("--content", GOOD, "--out", site(), "--now", SOON_AFTER);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("网页 12 个", "社区报告 1 份、合订本 3 份、年度报告 1 份", "警告 0 条", "未发布：草稿 1 个");
  }

  @Test
  void leavesTheOldSiteUntouchedWhenTheContentIsFaulty() throws IOException {
    ProgramRun.of("build", "--no-pdf", "--content", GOOD, "--out", site());
    SortedMap<String, String> before = files(Path.of(site()));
    ProgramRun run = ProgramRun.of("build", "--content", FAULTY, "--out", site());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(files(Path.of(site()))).isEqualTo(before);
    assertThat(list(folder)).containsExactly("site");
  }

  @Test
  void writesNothingWhenItOnlyChecks() throws IOException {
    ProgramRun run = ProgramRun.of("check", "--content", GOOD, "--now", SOON_AFTER);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("没有发现问题");
    assertThat(list(folder)).isEmpty();
  }

  @Test
  void leavesOutReportsWhenAsked() throws IOException {
    ProgramRun run = ProgramRun.of("build", "--content", GOOD, "--out", site(), "--no-pdf");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("报告 0 份");
    assertThat(files(Path.of(site())).keySet()).noneMatch(file -> file.endsWith(".pdf"));
    assertThat(Files.readString(Path.of(site(), "130703/xishandi/index.html")))
        .doesNotContain("profile.pdf");
  }

  @Test
  void givesTheSameBytesForOtherLocalesZonesAndThreads() throws Exception {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    process(List.of("-Duser.language=tr", "-Duser.timezone=America/New_York"), one, "1");
    process(List.of("-Duser.language=zh", "-Duser.timezone=Asia/Tokyo"), other, "4");
    assertThat(files(one)).isEqualTo(files(other));
  }

  private static void process(List<String> options, Path site, String jobs) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "fengcai.Main"));
    command.addAll(
        List.of("--content", "content", "--out", site.toString(), "--now", "2026-11-23"));
    command.addAll(List.of("--jobs", jobs));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--frob",
        "frob",
        "--jobs 0",
        "--jobs many",
        "--now yesterday",
        "--base-url example.com",
        "check --format xml",
        "build --content",
        "report",
        "report 130703/xishandi --kind poster",
        "report 130703/xishandi --theme baroque",
        "new somewhere",
        "check --content no/such/folder",
      })
  void saysWhatIsWrongWithACommandLine(String line) {
    ProgramRun run = ProgramRun.of(line.split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    assertThat(run.err().codePoints().filter(Character::isIdeographic).count()).isPositive();
  }

  @Test
  void speaksEnglishWhenAsked() {
    ProgramRun run = ProgramRun.of("check", "--content", FAULTY, "--lang", "en");
    assertThat(run.err()).contains("error: unknown key \"vulunteers\"", "Nothing was published");
    assertThat(ProgramRun.of("--help", "--lang=en").out()).contains("Commands:");
    assertThat(ProgramRun.of("--help").out()).contains("命令：");
  }

  @Test
  void picksTheLanguageOfTheSystem() {
    assertThat(Main.language(Map.of("LANG", "en_US.UTF-8"), Locale.ENGLISH))
        .isEqualTo(Locale.ENGLISH);
    assertThat(Main.language(Map.of("LANG", "zh_CN.UTF-8"), Locale.CHINESE))
        .isEqualTo(Locale.CHINESE);
    assertThat(Main.language(Map.of("LANG", "C.UTF-8"), Locale.ENGLISH)).isEqualTo(Locale.CHINESE);
    assertThat(Main.language(Map.of(), Locale.ENGLISH)).isEqualTo(Locale.CHINESE);
    assertThat(Main.language(Map.of("SystemRoot", "C:\\Windows"), Locale.US))
        .isEqualTo(Locale.ENGLISH);
  }

  @Test
  void printsFindingsForPrograms() {
    String json = ProgramRun.of("check", "--content", FAULTY, "--format", "json").out();
    assertThat(json).startsWith("[{").contains("\"rule\":\"key-unknown\"", "\"line\":5");
    String sarif = ProgramRun.of("check", "--content", FAULTY, "--format", "sarif").out();
    assertThat(sarif).contains("\"version\":\"2.1.0\"", "\"ruleId\":\"key-duplicate\"");
    assertThat(sarif)
        .contains("\"shortDescription\":", "\"fullDescription\":", "\"help\":")
        .contains("\"defaultConfiguration\":{\"level\":\"error\"}");
  }

  @Test
  void createsARecordThatCanBeChecked() throws IOException {
    Path content = folder.resolve("content");
    Files.createDirectories(content);
    Files.writeString(content.resolve("site.yaml"), "网站名称: 示例网站\n主办单位: 示例办公室\n");
    Files.writeString(content.resolve("regions.yaml"), "\"990101\": 东湖区\n");
    String[] command = {
      "new", "990101/hepan", "--content", content.toString(), "--name", "“河畔”: 社区"
    };
    assertThat(ProgramRun.of(command).exitCode()).isZero();
    assertThat(ProgramRun.of("check", "--content", content.toString()).exitCode()).isZero();
    ProgramRun again = ProgramRun.of(command);
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("--force");
  }

  @Test
  void verifiesASite() throws IOException {
    ProgramRun.of("build", "--no-pdf", "--content", GOOD, "--out", site());
    assertThat(ProgramRun.of("verify", site()).exitCode()).isZero();
    Files.writeString(Path.of(site(), "index.html"), "changed");
    ProgramRun run = ProgramRun.of("verify", site());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("有改动：index.html");
  }

  @Test
  void refusesToReplaceWhatIsNotASite() throws IOException {
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("site/letter.txt"), "mine");
    ProgramRun run = ProgramRun.of("build", "--content", GOOD, "--out", site());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("--out");
    assertThat(folder.resolve("site/letter.txt")).hasContent("mine");
  }

  @Test
  void namesWhatAnEditorChangedAndKeepsIt() throws IOException {
    Path content = folder.resolve("content");
    for (String file : files(Path.of(GOOD)).keySet()) {
      Files.createDirectories(content.resolve(file).getParent());
      Files.copy(Path.of(GOOD, file), content.resolve(file));
    }
    String[] build = {"build", "--no-pdf", "--quiet", "--content", content.toString()};
    assertThat(ProgramRun.of(build).exitCode()).isZero();
    Files.writeString(Path.of(site(), "index.html"), "edited by hand");
    ProgramRun run = ProgramRun.of(build);
    assertThat(run.exitCode()).isZero();
    Path copy = folder.resolve(".fengcai/backup/2026-11-23_120000/site/index.html");
    assertThat(run.err()).contains("“index.html”", copy.toString());
    assertThat(copy).hasContent("edited by hand");
    assertThat(ProgramRun.of(build).err()).doesNotContain("index.html");
    assertThat(ProgramRun.of("verify", site()).exitCode()).isZero();
  }

  @Test
  void refusesASiteWithinItsSourcesOrAroundThem() throws IOException {
    Path project = folder.resolve("project");
    Path content = project.resolve("content");
    Path templates = Files.createDirectories(project.resolve("templates"));
    Files.createDirectories(content);
    Files.writeString(content.resolve("site.yaml"), "网站名称: 示例网站\n主办单位: 示例办公室\n");
    for (Path out : List.of(content, content.resolve("site"), project, templates, folder)) {
      for (String command : List.of("build", "serve")) {
        ProgramRun run =
            ProgramRun.of(command, "--content", content.toString(), "--out", out.toString());
        assertThat(run.exitCode()).as(command + " " + out).isEqualTo(2);
        assertThat(run.err()).contains("--out", out.toString()).doesNotContain("\tat ");
      }
    }
    assertThat(list(content)).containsExactly("site.yaml");
    assertThat(list(project)).containsExactly("content", "templates");
  }

  @Test
  void refusesAFolderWithARepositoryAndNamesIt() throws IOException {
    Files.createDirectories(folder.resolve("site/.git"));
    ProgramRun run = ProgramRun.of("build", "--no-pdf", "--content", GOOD, "--out", site());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(".git", "--out");
    assertThat(list(folder.resolve("site"))).containsExactly(".git");
  }

  @Test
  void saysInWordsWhatKeepsATemplateFromBeingUsed() throws IOException {
    Path templates = folder.resolve("templates");
    Files.createDirectories(templates.resolve("assets"));
    Files.createSymbolicLink(templates.resolve("assets/site.css"), Path.of("/etc/hostname"));
    assertThat(faultOf(templates)).contains("templates/assets/site.css 是一个链接");
    Files.delete(templates.resolve("assets/site.css"));
    Files.writeString(templates.resolve("home.ftlh"), "<#macro m><@m/></#macro><@m/>");
    assertThat(faultOf(templates)).contains("templates/home.ftlh", "不停地调用自己");
    Files.writeString(templates.resolve("home.ftlh"), "<#list 1.. as i>${i}</#list>");
    assertThat(faultOf(templates)).contains("templates/home.ftlh:1:", "不会结束的循环");
    assertThat(list(folder)).containsExactly("templates");
  }

  private String faultOf(Path templates) {
    ProgramRun run =
        ProgramRun.of(
            "build", "--content", GOOD, "--out", site(), "--templates", templates.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).doesNotContain("\tat ", "Exception");
    return run.err();
  }

  @Test
  void namesTheFaultOfATemplate() throws IOException {
    Path templates = folder.resolve("templates");
    Files.createDirectories(templates);
    Files.writeString(templates.resolve("home.ftlh"), "<p>\n${page.nothing}</p>");
    ProgramRun run =
        ProgramRun.of(
            "build", "--content", GOOD, "--out", site(), "--templates", templates.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("templates/home.ftlh:2:3").doesNotContain("\tat ");
    assertThat(list(folder)).containsExactly("templates");
  }

  private String site() {
    return folder.resolve("site").toString();
  }

  /** Each file's path with its content. */
  private static SortedMap<String, String> files(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static List<String> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void explainsItsRules() {
    ProgramRun one = ProgramRun.of("check", "--explain", "prose-number");
    assertThat(one.exitCode()).isZero();
    assertThat(one.out()).contains("prose-number（警告）", "为什么：", "建议：", "site.yaml");
    assertThat(ProgramRun.of("check", "--explain").out()).contains("privacy-mobile（错误）");
    ProgramRun none = ProgramRun.of("check", "--explain", "prose-nunber");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("prose-nunber", "“prose-number”").doesNotContain("Exception");
  }

  @Test
  void writesASchemaForEachKindOfRecord() throws IOException {
    Path out = folder.resolve("schema");
    assertThat(ProgramRun.of("schema", "-o", out.toString()).exitCode()).isZero();
    assertThat(Files.readString(out.resolve("community.schema.json")))
        .contains("注册志愿者人数", "registered", "https://json-schema.org/draft/2020-12/schema");
    assertThat(ProgramRun.of("schema", "counts").out()).startsWith("{").contains("统计日期");
    ProgramRun none = ProgramRun.of("schema", "comunity");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("comunity", "community");
  }
}
