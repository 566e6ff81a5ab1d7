package fengcai.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.exchange.record.ImportNotice;
import fengcai.exchange.source.SourceBlock;
import fengcai.exchange.source.SourceBlock.Heading;
import fengcai.exchange.source.SourceBlock.Photo;
import fengcai.exchange.source.SourceBlock.Setting;
import fengcai.exchange.source.SourceBlock.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTextTest {

  /** Each line of a text, with `/` between lines; one that is empty is a blank line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一句。/又一句。                       | 一句。//又一句。
          社区组织志愿者，/为老人送餐。         | 社区组织志愿者，为老人送餐。
          社区组织志愿者为高龄老人送餐，共有十人/参加，受到好评。 | 社区组织志愿者为高龄老人送餐，共有十人参加，受到好评。
          社区组织志愿者为高龄老人送餐，共有十人/一、甲，乙。 | 社区组织志愿者为高龄老人送餐，共有十人//一、甲，乙。
          社区热心，共十人/参加，受到好评。     | 社区热心，共十人//参加，受到好评。
          短行/又一短行                         | 短行//又一短行
          use Word，/Excel。                    | use Word，Excel。
          社区志愿者常在这里使用的软件，名叫Word/Excel，很好用。 | 社区志愿者常在这里使用的软件，名叫Word//Excel，很好用。
          一、先请人/一句。                     | ## 一、先请人//一句。
          """)
  void joinsLinesThatBrokeOff(String lines, String markdown) {
    assertThat(markdown(lines(lines.split("/", -1)))).isEqualTo(markdown.replace('/', '\n'));
  }

  @Test
  void saysWhereItJoinedAcrossABlankLine() {
    assertThat(notices(lines("社区组织志愿者，", "", "为老人送餐。")))
        .containsExactly(ImportNotice.of("joined", 3, "…社区组织志愿者，", "为老人送餐。…"));
    assertThat(notices(lines("社区组织志愿者，", "为老人送餐。"))).isEmpty();
  }

  @Test
  void setsListsQuotationsAndHeadings() {
    List<SourceBlock> lines =
        List.of(
            new Heading("大标题", 3, 1),
            new Text("甲", Setting.POINT, 2),
            new Text("乙", Setting.POINT, 3),
            new Text("1. 丙", Setting.NUMBERED, 4),
            new Text("丁", Setting.QUOTATION, 5),
            new Heading("小标题", 4, 6));
    assertThat(markdown(lines)).isEqualTo("## 大标题\n\n- 甲\n- 乙\n\n1. 丙\n\n> 丁\n\n### 小标题");
  }

  @Test
  void givesACaptionToThePictureAboveIt() {
    List<SourceBlock> lines = new ArrayList<>();
    lines.add(new Photo(0, 1));
    lines.add(SourceBlock.of("", 2));
    lines.add(SourceBlock.of("图1：志愿者入户", 3));
    lines.add(new Photo(1, 4));
    lines.add(SourceBlock.of("志愿者入户。", 5));
    assertThat(markdown(lines)).isEqualTo("![0 图1：志愿者入户]\n\n![1 ]\n\n志愿者入户。");
  }

  @Test
  void remarksOnLostPictures() {
    List<SourceBlock> lines =
        List.of(new SourceBlock.LostPhoto("a.png", 1), new SourceBlock.LostPhoto("", 2));
    assertThat(notices(lines))
        .containsExactly(
            ImportNotice.of("picture-lost", 1, "a.png"), ImportNotice.of("picture-gone", 2));
  }

  private static List<SourceBlock> lines(String... lines) {
    List<SourceBlock> all = new ArrayList<>();
    for (String line : lines) {
      all.add(SourceBlock.of(line, all.size() + 1));
    }
    return all;
  }

  private static List<ImportNotice> notices(List<SourceBlock> lines) {
    List<ImportNotice> notices = new ArrayList<>();
    StoryText.join(lines, notices);
    return notices;
  }

  private static String markdown(List<SourceBlock> lines) {
    return StoryMarkdown.write(
        StoryText.join(lines, new ArrayList<>()),
        (picture, caption) -> "![" + picture + " " + caption.orElse("") + "]");
  }
}
