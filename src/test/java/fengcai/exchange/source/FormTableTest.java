package fengcai.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.exchange.source.SourceBlock.Entry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormTableTest {

  @Test
  void readsLabelsBesideTheirAnswers() {
    assertThat(entries("社区名称/甲社区/所属区县/棠溪区", "注册志愿者人数：/192"))
        .containsExactly("社区名称=甲社区", "所属区县=棠溪区", "注册志愿者人数=192");
  }

  @Test
  void readsLabelsAboveTheirAnswers() {
    assertThat(entries("社区名称/所属区县", "甲社区/棠溪区")).containsExactly("社区名称=甲社区", "所属区县=棠溪区");
    assertThat(entries("社区名称/所属区县", "甲社区/棠溪区", "填表说明")).endsWith("所属区县=棠溪区", "填表说明");
  }

  @Test
  void takesShortTextsBesideOthersForLabelsOfAForm() {
    assertThat(entries("社区名称/甲社区", "负责人姓名/李某", "说明：见附页/李某", "备注/"))
        .containsExactly("社区名称=甲社区", "负责人姓名=李某", "说明：见附页", "李某", "备注");
  }

  @Test
  void isAFormByANameOrTwoLabels() {
    assertThat(entries("注册志愿者人数/3", "占比/1%")).containsExactly("注册志愿者人数=3", "占比=1%");
    assertThat(blocks("队伍名称/人数", "助老队/3"))
        .containsExactly(
            new SourceBlock.Table(List.of(List.of("队伍名称", "人数"), List.of("助老队", "3")), 7));
  }

  @Test
  void seesThroughATableOfOneColumn() {
    assertThat(blocks("甲", "乙")).containsExactly(SourceBlock.of("甲", 1), SourceBlock.of("乙", 1));
  }

  @Test
  void isNothingWithoutRows() {
    assertThat(FormTable.blocks(List.of(), 7)).isEmpty();
    assertThat(FormTable.blocks(List.of(List.of()), 7)).isEmpty();
  }

  private static Stream<String> entries(String... rows) {
    return blocks(rows).stream()
        .map(
            block ->
                block instanceof Entry entry
                    ? entry.label() + "=" + SourceBlock.words(entry.answer())
                    : SourceBlock.words(block))
        .filter(words -> !words.isEmpty());
  }

  private static List<SourceBlock> blocks(String... rows) {
    return FormTable.blocks(
        Stream.of(rows)
            .map(
                row ->
                    Stream.of(row.split("/", -1))
                        .map(cell -> List.<SourceBlock>of(SourceBlock.of(cell, 1)))
                        .toList())
            .toList(),
        7);
  }
}
