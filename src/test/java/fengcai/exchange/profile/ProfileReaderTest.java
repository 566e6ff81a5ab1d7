package fengcai.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengcai.exchange.form.FormLabel;
import fengcai.exchange.profile.ProfileReader.Reading;
import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.Manuscript;
import fengcai.exchange.source.Manuscript.Origin;
import fengcai.exchange.source.SourceBlock;
import fengcai.exchange.source.SourceBlock.Entry;
import fengcai.exchange.source.SourceBlock.Heading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProfileReaderTest {

  @Test
  void tellsAnswersStoryAndFootApart() throws ImportException {
    Reading reading =
        paper(
            "槐荫社区：热心人多",
            "社区名称：槐荫社区",
            "注册志愿者人数",
            "192人",
            "法人代表：李某",
            "事迹简介",
            "一、先请人",
            "社区有志愿者192人：人人热心。",
            "（来源：示例市文明办 责任编辑：郑佳）",
            "另附照片两张");
    assertThat(answers(reading))
        .isEqualTo(
            Map.of(
                FormLabel.NAME,
                "槐荫社区",
                FormLabel.REGISTERED,
                "192人",
                FormLabel.SOURCE,
                "示例市文明办",
                FormLabel.EDITOR,
                "郑佳"));
    assertThat(reading.head().title()).contains("槐荫社区：热心人多");
    assertThat(story(reading)).isEqualTo("一、先请人/社区有志愿者192人：人人热心。");
    assertThat(unplaced(reading)).isEqualTo("法人代表：李某/另附照片两张");
    assertThat(reading.boilerplate()).isEmpty();
  }

  @Test
  void findsTheStoryWithoutAnAnnouncement() throws ImportException {
    assertThat(story(paper("社区名称：槐荫社区", "多年来热心人越聚越多。", "", "再说一句。")))
        .isEqualTo("多年来热心人越聚越多。//再说一句。");
    assertThat(story(paper("槐荫社区", "一、先请人", "敲门。"))).isEqualTo("一、先请人/敲门。");
  }

  @Test
  void goesOnWithAStoryBehindALineOfItsSource() throws ImportException {
    Reading reading = paper("社区名称：槐荫社区", "热心人越聚越多。", "2020-03-26 来源：示例市文明办", "二、再出门", "出门。");
    assertThat(story(reading)).isEqualTo("热心人越聚越多。/二、再出门/出门。");
    assertThat(unplaced(reading)).isEqualTo("");
    assertThat(answers(reading)).containsEntry(FormLabel.SOURCE, "示例市文明办");
  }

  @Test
  void takesAnswersInTheMiddleOfAStoryButNoSentences() throws ImportException {
    Reading reading =
        paper("社区名称：槐荫社区", "热心人越聚越多。", "常住人口：1200人", "主要做法：敲门。", "记者：您怎么看？", "时间：从早到晚");
    assertThat(answers(reading)).containsEntry(FormLabel.RESIDENTS, "1200人").hasSize(2);
    assertThat(story(reading)).isEqualTo("热心人越聚越多。/主要做法：敲门。/记者：您怎么看？/时间：从早到晚");
  }

  @Test
  void readsEntriesOfATable() throws ImportException {
    Reading reading =
        read(
            Origin.PAPER,
            Optional.empty(),
            new Entry("社区名称", List.of(SourceBlock.of("槐荫社区", 2)), 2),
            new Entry("负责人", List.of(SourceBlock.of("李某", 3)), 3),
            new Entry("备注", List.of(), 4),
            new Entry(
                "主要事迹",
                List.of(
                    new Heading("先请人", 2, 5),
                    SourceBlock.of("敲门。", 6),
                    new SourceBlock.Photo(0, 7)),
                5));
    assertThat(answers(reading)).isEqualTo(Map.of(FormLabel.NAME, "槐荫社区"));
    assertThat(unplaced(reading)).isEqualTo("负责人：李某");
    assertThat(reading.story())
        .containsExactly(
            new Heading("先请人", 2, 5), SourceBlock.of("敲门。", 6), new SourceBlock.Photo(0, 7));
  }

  @Test
  void leavesOutWhatStandsAroundTheTextOfAWebPage() throws ImportException {
    Reading reading =
        read(
            Origin.WEB_PAGE,
            Optional.of("热心的槐荫"),
            SourceBlock.of("新闻中心", 1),
            new SourceBlock.Photo(0, 2),
            SourceBlock.of("热心的槐荫", 3),
            SourceBlock.of("来源：示例市文明办", 4),
            SourceBlock.of("社区名称：槐荫社区", 5),
            SourceBlock.of("热心人越聚越多。", 6),
            SourceBlock.of("相关阅读", 7),
            SourceBlock.of("别处的新闻。", 8),
            new Heading("别处的标题", 2, 9));
    assertThat(reading.head().title()).contains("热心的槐荫");
    assertThat(story(reading)).isEqualTo("热心人越聚越多。");
    assertThat(reading.boilerplate()).containsExactly("新闻中心", "相关阅读", "别处的新闻。", "别处的标题");
  }

  @Test
  void refusesTheFormsOfTwoCommunities() {
    assertThatThrownBy(() -> paper("社区名称：甲社区", "街道：望河街道", "社区名称：乙社区")).hasMessage("several");
  }

  private static Reading paper(String... texts) throws ImportException {
    List<SourceBlock> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(SourceBlock.of(text, lines.size() + 1));
    }
    return read(Origin.PAPER, Optional.empty(), lines.toArray(SourceBlock[]::new));
  }

  private static Reading read(Origin origin, Optional<String> title, SourceBlock... lines)
      throws ImportException {
    return ProfileReader.read(
        new Manuscript(List.of(lines), origin, title, List.of(), List.of(), List.of()));
  }

  private static Map<FormLabel, String> answers(Reading reading) {
    Map<FormLabel, String> answers = new EnumMap<>(FormLabel.class);
    for (FormLabel label : FormLabel.values()) {
      reading.answers().text(label).ifPresent(value -> answers.put(label, value));
    }
    return answers;
  }

  private static String story(Reading reading) {
    return reading.story().stream().map(SourceBlock::words).collect(Collectors.joining("/"));
  }

  /** The text that is no answer: what is noted after all answers have been used. */
  private static String unplaced(Reading reading) {
    answers(reading);
    reading.answers().noteRest(List.of());
    return String.join("/", reading.answers().notes());
  }
}
