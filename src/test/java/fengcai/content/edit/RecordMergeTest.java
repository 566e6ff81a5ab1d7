package fengcai.content.edit;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.content.keys.RecordKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordMergeTest {

  private static final String RECORD =
      """
      # 档案
      社区名称: 甲社区   # 全称
      residents: {count: 1200, asOf: 2020-03-26} # 口径待定
      volunteers: # 每年一次
        - asOf: 2020-03-26
          registered: 192 # 已核
          share: 16%
      teams: [助老队, {name: 护河队, members: 5}]
      honours:
      - 河北省文明单位 # 已核
      - title: 某市文明社区
        year: 2019
      图片:
        - {src: media/a.jpg, alt: 院子}
      contact: {电话: 0313-1}
      notes:
        - 一行 # 谁说的
      source: 示例市文明办
      published: 2024-03-05 09:00:00
      story: | # 正文
        第一段。

        第二段。

      # 文件尾
      """;

  private static final String IMPORT =
      """
      name: 甲社区
      street: 河滨街道
      volunteers:
        - {asOf: 2020-03-26, registered: 193, share: 16.1%, hours: 100}
        - {asOf: 2025-03-26, registered: 230}
      teams: [护河队, 文艺队]
      honours:
        - {title: 河北省文明单位, year: 2021}
        - {title: 某市文明社区, year: 2022}
      images:
        - {src: media/b.jpg, alt: 新的院子}
      contact: {电话: 0313-1, 邮箱: a@example.org}
      notes: [一行, 另一行]
      source: 甲社区居委会
      published: 2024-03-05
      draft: true
      story: |
        第一段。

        第二段改了。
      """;

  private static RecordMerge merge(String existing, String imported, boolean overwrite) {
    return RecordMerge.of(existing, imported, RecordKind.COMMUNITY, overwrite).orElseThrow();
  }

  @Test
  void addsWhatIsNewAndNamesWhatDiffers() {
    RecordMerge merge = merge(RECORD, IMPORT, false);
    assertThat(merge.text())
        .isEqualTo(
            """
            # 档案
            社区名称: 甲社区   # 全称
            street: 河滨街道
            residents: {count: 1200, asOf: 2020-03-26} # 口径待定
            volunteers: # 每年一次
              - asOf: 2020-03-26
                registered: 192 # 已核
                share: 16%
                hours: 100
              - asOf: 2025-03-26
                registered: 230
            teams: [助老队, {name: 护河队, members: 5}, 文艺队]
            honours:
            - title: 河北省文明单位 # 已核
              year: 2021
            - title: 某市文明社区
              year: 2019
            - title: 某市文明社区
              year: 2022
            图片:
              - {src: media/a.jpg, alt: 院子}
              - src: media/b.jpg
                alt: 新的院子
            contact: {电话: 0313-1, 邮箱: a@example.org}
            notes:
              - 一行 # 谁说的
              - 另一行
            source: 示例市文明办
            published: 2024-03-05 09:00:00
            story: | # 正文
              第一段。

              第二段。

            # 文件尾
            """);
    assertThat(merge.differences())
        .extracting(each -> each.place().path() + ": " + each.existing() + " | " + each.imported())
        .containsExactly(
            "volunteers[2020-03-26].registered: 192 | 193",
            "volunteers[2020-03-26].share: 16% | 16.1%",
            "source: 示例市文明办 | 甲社区居委会",
            "draft: false | true",
            "story: 第一段。\n\n第二段。 | 第一段。\n\n第二段改了。");
    assertThat(merge.differences().getFirst().place().title()).isEqualTo("志愿者 2020-03-26 注册志愿者人数");
  }

  @Test
  void overwritesOnRequestWhatDiffersAndNothingElse() {
    String merged = merge(RECORD, IMPORT, true).text();
    assertThat(merged)
        .contains("registered: 193 # 已核", "source: 甲社区居委会", "draft: true", "  第二段改了。")
        .contains("name: 护河队, members: 5", "media/a.jpg", "published: 2024-03-05 09:00:00")
        .contains("# 档案", "# 口径待定", "# 每年一次", "# 谁说的", "# 文件尾");
    assertThat(merge(merged, IMPORT, false).text()).isEqualTo(merged);
    assertThat(merge(merged, IMPORT, false).differences()).isEmpty();
  }

  @Test
  void leavesATextAloneThatSaysTheSame() {
    String other = "volunteers: [{asOf: 2020-03-26, share: 16.0%}]\nteams:\n- 助老队\nnotes: 一行\n";
    assertThat(merge(RECORD, other, true).text()).isEqualTo(RECORD);
    assertThat(merge(RECORD, other, true).differences()).isEmpty();
  }

  @Test
  void takesFiguresThatDependOnEachOtherTogether() {
    String record =
        "residents: {count: 1200}\nvolunteers:\n  - asOf: 2020-03-26\n    registered: 192\n";
    String other =
        """
        residents: {count: 1300, asOf: 2025-03-26}
        volunteers: [{asOf: 2020-03-26, registered: 300, share: 23%, hours: 9}]
        """;
    RecordMerge merge = merge(record, other, false);
    assertThat(merge.text()).isEqualTo(record + "    hours: 9\n");
    assertThat(merge.unusable())
        .extracting(RecordMerge.Place::path)
        .containsExactly("residents.asOf", "volunteers[2020-03-26].share");
    assertThat(merge(record, other, true).text())
        .contains("count: 1300, asOf: 2025-03-26", "registered: 300", "share: 23%");
  }

  @Test
  void namesWhatOnlyTheRecordHas() {
    RecordMerge merge = merge(RECORD, "name: 甲社区\nteams: [护河队]\n", true);
    assertThat(merge.text()).isEqualTo(RECORD);
    assertThat(merge.absent())
        .extracting(RecordMerge.Place::path)
        .contains("teams[助老队]", "teams[护河队].members", "honours", "source")
        .doesNotContain("name");
  }

  @Test
  void namesWhatCannotBeMerged() {
    String record = "name: 甲社区\nvolunteers: 许多\nstreett: 河滨街道\n";
    RecordMerge merge =
        merge(record, "volunteers: [{asOf: 2020-03-26}]\nlogo: x\nteams: 一支\n", true);
    assertThat(merge.text()).isEqualTo(record);
    assertThat(merge.unusable())
        .extracting(RecordMerge.Place::path)
        .containsExactly("volunteers", "teams", "logo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name: [甲", "只有一句话", "name: &a 甲\nstreet: *a\n"})
  void leavesWhatIsNoRecordAlone(String record) {
    assertThat(RecordMerge.of(record, "name: 乙\n", RecordKind.COMMUNITY, true)).isEmpty();
  }

  @Test
  void mergesLedgersAndPages() {
    Optional<RecordMerge> ledger =
        RecordMerge.of(
            "asOf: 2020-03-26\ncounts:\n  990101/jia: {registered: 1} # 核\n",
            "asOf: 2020-03-26\ncounts:\n  990101/yi: {registered: 2}\n  990101/jia: {registered: 3}\n",
            RecordKind.COUNTS,
            false);
    assertThat(ledger.orElseThrow().text())
        .isEqualTo(
            """
            asOf: 2020-03-26
            counts:
              990101/jia: {registered: 1} # 核
              990101/yi: {registered: 2}
            """);
    assertThat(ledger.get().differences().getFirst().place().path())
        .isEqualTo("counts[990101/jia].registered");
    String page = "---\ntitle: 关于 # 页名\n---\n\n正文。\n";
    Optional<RecordMerge> merged =
        RecordMerge.of(page, "---\nsummary: 摘要\n---\n别的。\n", RecordKind.PAGE, false);
    assertThat(merged.orElseThrow().text())
        .isEqualTo("---\ntitle: 关于 # 页名\nsummary: 摘要\n---\n\n正文。\n");
    assertThat(merged.get().differences().getFirst().place().path()).isEqualTo("text");
  }
}
