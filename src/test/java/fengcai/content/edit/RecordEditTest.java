package fengcai.content.edit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fengcai.content.keys.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A form changes what it was told to change and leaves the rest of a file as it stands. */
class RecordEditTest {

  private static final int EDITS = 4000;
  private static final long SEED = 20261125;

  private static final List<String> TEXTS =
      List.of(
          "志愿者",
          "192",
          "16%",
          "2020-03-26 14:41:51",
          "a: b",
          "# 井号",
          "井号 # 在后",
          "- 横线",
          "[方括号]",
          "{花括号}, 逗号",
          "\"引号\"",
          "'单引号'",
          "null",
          "~",
          "是",
          "第一行\n第二行",
          "第一行\n\n  缩进\n# 不是注释\n- 不是列表",
          "　　全角空格开头\n下一行",
          "尾随冒号:",
          "&锚 *别名",
          "𠮷野",
          "| 竖线",
          "\\反斜杠\t制表");

  private static final String RECORD =
      """
      # 档案
      name: 甲社区   # 名称
      街道: 河滨街道
      residents: {count: 1200, asOf: 2020-03-26} # 口径待定
      volunteers: # 每年一次
        # 最早的一次
        - asOf: 2020-03-26
          registered: 192 # 已核
          share: 16%
        - {asOf: 2021-03-26, registered: 200}
      honours:
      - 河北省文明单位 # 已核
      - title: 某市文明社区
        year: 2019
      # 未发布
      draft: true
      source:
      contact: {电话: 0313-1234567}
      notes:
        - 一行
      # fengcai: allow prose-number 「百人」 另有口径
      story: | # 正文
        第一段。

        第二段。

      # 文件尾
      """;

  @Test
  void saysTheSameWhereNothingChanges() throws IOException {
    for (RecordKind kind : RecordKind.values()) {
      if (kind != RecordKind.THEME) {
        for (Path file : samples(kind)) {
          String text = Files.readString(file);
          RecordEdit edit = RecordEdit.open(text, kind).orElseThrow();
          assertThat(edit.untouched()).as(file.toString()).isSubsetOf("contact");
          assertThat(edit.with(edit.value())).as(file.toString()).isEqualTo(text);
        }
      }
    }
  }

  @Test
  void keepsRemarksAndOrder() {
    RecordEdit edit = RecordEdit.open(RECORD, RecordKind.COMMUNITY).orElseThrow();
    assertThat(edit.untouched()).containsExactlyInAnyOrder("contact", "notes");
    Map<String, Object> value = map(edit.value());
    value.put("name", "乙社区");
    value.put("source", "示例市文明办");
    value.remove("draft");
    value.put("published", "2020-03-26");
    map(value.get("residents")).put("count", "1210");
    List<Object> volunteers = list(value.get("volunteers"));
    map(volunteers.get(0)).put("registered", "194");
    map(volunteers.get(1)).put("share", "17%");
    volunteers.add(new LinkedHashMap<>(Map.of("asOf", "2022-03-26")));
    List<Object> honours = list(value.get("honours"));
    map(honours.get(0)).put("level", "省级");
    value.put("story", "第一段。\n\n第二段改。");
    assertThat(edit.with(value))
        .isEqualTo(
            """
            # 档案
            name: 乙社区   # 名称
            街道: 河滨街道
            residents: {count: 1210, asOf: 2020-03-26} # 口径待定
            volunteers: # 每年一次
              # 最早的一次
              - asOf: 2020-03-26
                registered: 194 # 已核
                share: 16%
              - {asOf: 2021-03-26, registered: 200, share: 17%}
              - asOf: 2022-03-26
            honours:
            - title: 河北省文明单位 # 已核
              level: 省级
            - title: 某市文明社区
              year: 2019
            # 未发布
            draft:
            source: 示例市文明办
            published: 2020-03-26
            contact: {电话: 0313-1234567}
            notes:
              - 一行
            # fengcai: allow prose-number 「百人」 另有口径
            story: | # 正文
              第一段。

              第二段改。

            # 文件尾
            """);
  }

  @Test
  void movesAnItemWithItsRemark() {
    String text = "name: 甲\nteams:\n  - 一 # 第一支\n  - 二\n  - 三 # 第三支\n";
    RecordEdit edit = RecordEdit.open(text, RecordKind.COMMUNITY).orElseThrow();
    Map<String, Object> value = map(edit.value());
    List<Object> teams = list(value.get("teams"));
    teams.add(0, teams.remove(2));
    assertThat(edit.with(value)).isEqualTo("name: 甲\nteams:\n  - 三 # 第三支\n  - 一 # 第一支\n  - 二\n");
  }

  @Test
  void keepsTheLanguageOfKeysAndStartsFromRemarksAlone() {
    Map<String, Object> value = new LinkedHashMap<>(Map.of("name", "甲社区", "draft", true));
    assertThat(RecordEdit.open("# 说明\n", RecordKind.COMMUNITY).orElseThrow().with(value))
        .isEqualTo("# 说明\nname: 甲社区\ndraft: true\n");
    value.put("source", "示例市文明办");
    assertThat(
            RecordEdit.open("社区名称: 甲社区\n草稿: 是\n", RecordKind.COMMUNITY).orElseThrow().with(value))
        .isEqualTo("社区名称: 甲社区\n来源: 示例市文明办\n草稿: 是\n");
  }

  @Test
  void editsMappingsByData() {
    String text = "\"130000\": 河北省 # 省\n\"130700\": {name: 张家口市, short: 张家口}\n";
    RecordEdit edit = RecordEdit.open(text, RecordKind.REGIONS).orElseThrow();
    List<Object> rows = list(edit.value());
    map(rows.get(0)).put("key", "140000");
    map(rows.get(0)).put("name", "山西省");
    map(rows.get(1)).put("pinyin", "zhangjiakou");
    rows.add(new LinkedHashMap<>(Map.of("key", "130703", "name", "桥西区")));
    assertThat(edit.with(rows))
        .isEqualTo(
            """
            "140000": 山西省 # 省
            "130700": {name: 张家口市, short: 张家口, pinyin: zhangjiakou}
            130703: 桥西区
            """);
  }

  @Test
  void movesARowWithItsRemark() {
    String text =
        "asOf: 2020-12-31\ncounts:\n  \"990101/yi\":\n    registered: 5 # 五\n  990101/jia: {registered: 2} # 核\n";
    RecordEdit edit = RecordEdit.open(text, RecordKind.COUNTS).orElseThrow();
    Map<String, Object> value = map(edit.value());
    List<Object> rows = list(value.get("counts"));
    rows.add(rows.remove(0));
    assertThat(edit.with(value))
        .isEqualTo(
            """
            asOf: 2020-12-31
            counts:
              990101/jia: {registered: 2} # 核
              "990101/yi":
                registered: 5 # 五
            """);
  }

  @Test
  void leavesATextInBracesAloneThatSaysTheSame() {
    String text = "{name: 丁社区, source: 示例市文明办, teams: [甲, 乙]} # 全流式\n";
    RecordEdit edit = RecordEdit.open(text, RecordKind.COMMUNITY).orElseThrow();
    assertThat(edit.with(edit.value())).isEqualTo(text);
  }

  @Test
  void editsThePartsOfAPage() {
    String text = "---\ntitle: 关于 # 页名\n---\n\n## 一\n\n正文。\n";
    RecordEdit edit = RecordEdit.open(text, RecordKind.PAGE).orElseThrow();
    Map<String, Object> value = map(edit.value());
    assertThat(value).containsEntry("text", "## 一\n\n正文。");
    value.put("title", "关于我们");
    assertThat(edit.with(value)).isEqualTo(text.replace("关于 ", "关于我们 "));
    value.put("text", "新的正文。");
    assertThat(edit.with(value)).isEqualTo("---\ntitle: 关于我们 # 页名\n---\n\n新的正文。\n");
  }

  @Test
  void tellsWhatStandsAtAPlace() {
    RecordEdit edit = RecordEdit.open(RECORD, RecordKind.COMMUNITY).orElseThrow();
    assertThat(edit.pathAt(2, 7)).isEqualTo("name");
    assertThat(edit.pathAt(4, 20)).isEqualTo("residents.count");
    assertThat(edit.pathAt(8, 17)).isEqualTo("volunteers.0.registered");
    assertThat(edit.pathAt(10, 35)).isEqualTo("volunteers.1.registered");
    assertThat(edit.pathAt(12, 3)).isEqualTo("honours.0.title");
    assertThat(edit.pathAt(14, 9)).isEqualTo("honours.1.year");
    assertThat(edit.pathAt(24, 4)).isEqualTo("story");
    assertThat(edit.pathAt(99, 1)).isEmpty();
  }

  @Test
  void leavesWhatIsNoRecordAlone() {
    assertThat(RecordEdit.open("name: [甲", RecordKind.COMMUNITY)).isEmpty();
    assertThat(RecordEdit.open("只有一句话", RecordKind.COMMUNITY)).isEmpty();
    assertThat(RecordEdit.open("name: &a 甲\nstreet: *a\n", RecordKind.COMMUNITY)).isEmpty();
    assertThat(RecordEdit.open("没有页首", RecordKind.PAGE)).isEmpty();
  }

  /** Whatever is changed, the new file says just that, and can be changed again. */
  @Test
  void saysWhatItWasToldAfterAnyChange() throws IOException {
    Random random = new Random(SEED);
    List<RecordKind> kinds =
        List.of(
            RecordKind.COMMUNITY,
            RecordKind.COMMUNITY,
            RecordKind.SITE,
            RecordKind.REGIONS,
            RecordKind.COUNTS,
            RecordKind.HONOUR,
            RecordKind.CAMPAIGN,
            RecordKind.PAGE);
    for (RecordKind kind : kinds) {
      List<String> texts = new ArrayList<>();
      for (Path file : samples(kind)) {
        texts.add(Files.readString(file));
      }
      if (kind == RecordKind.COMMUNITY) {
        texts.add(RECORD);
      }
      String text = "";
      for (int i = 0; i < EDITS / kinds.size(); i++) {
        if (i % 20 == 0) {
          text = texts.get(random.nextInt(texts.size()));
        }
        RecordEdit edit = RecordEdit.open(text, kind).orElseThrow();
        Object wanted = changed(edit.value(), random);
        String edited = edit.with(wanted);
        RecordEdit again =
            RecordEdit.open(edited, kind).orElseThrow(() -> new AssertionError(edited));
        assertThat(FormValues.normalized(again.value()))
            .as("%s%n-----%n%s", text, edited)
            .isEqualTo(FormValues.normalized(wanted));
        assertThat(again.untouched()).as(edited).isEqualTo(edit.untouched());
        if (kind != RecordKind.PAGE) {
          text.lines()
              .filter(line -> line.startsWith("# "))
              .forEach(line -> assertThat(edited.lines()).contains(line));
        }
        text = edited;
      }
    }
  }

  /** The same with a few values changed, gone, come or moved. */
  private static Object changed(Object value, Random random) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Object> other = new LinkedHashMap<>();
        map.forEach(
            (key, each) -> {
              if (key.equals("key") || random.nextInt(6) > 0) {
                other.put(key.toString(), random.nextInt(3) > 0 ? each : changed(each, random));
              }
            });
        yield other;
      }
      case List<?> list -> {
        List<Object> other = new ArrayList<>(list);
        if (!other.isEmpty() && random.nextInt(3) == 0) {
          other.remove(random.nextInt(other.size()));
        }
        if (other.size() > 1 && random.nextInt(3) == 0) {
          other.add(random.nextInt(other.size()), other.remove(random.nextInt(other.size())));
        }
        if (!other.isEmpty() && random.nextInt(3) == 0) {
          Object copy = changed(other.get(random.nextInt(other.size())), random);
          if (copy instanceof Map<?, ?> map && map.containsKey("key")) {
            Map<String, Object> row = new LinkedHashMap<>(map(map));
            row.put("key", "99" + (1000 + random.nextInt(9000)));
            copy = row;
          }
          other.add(random.nextInt(other.size() + 1), copy);
        }
        for (int i = 0; i < other.size(); i++) {
          if (random.nextInt(8) == 0) {
            other.set(i, changed(other.get(i), random));
          }
        }
        yield other;
      }
      case Boolean flag -> !flag;
      default -> TEXTS.get(random.nextInt(TEXTS.size()));
    };
  }

  private static List<Path> samples(RecordKind kind) throws IOException {
    Path root = Path.of("content");
    var matcher = root.getFileSystem().getPathMatcher("glob:" + kind.files().replace("**/", "**"));
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> matcher.matches(root.relativize(f))).sorted().toList();
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    return (Map<String, Object>) requireNonNull(value);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(@Nullable Object value) {
    return (List<Object>) requireNonNull(value);
  }
}
