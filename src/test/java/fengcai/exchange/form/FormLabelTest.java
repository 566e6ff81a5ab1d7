package fengcai.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.exchange.form.FormLabel.Answer;
import fengcai.exchange.form.FormLabel.Labelled;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          社区（站点）名称             | NAME
          社 区 名 称                  | NAME
          1.社区名称：                 | NAME
          社区全称（与公章一致）       | NAME
          所属市县、街道（单位）       | PLACE
          所在区                       | PLACE
          所属县（市、区）             | PLACE
          街道办事处                   | STREET
          社区注册志愿者人数           | REGISTERED
          注册志愿者                   | REGISTERED
          注册志愿者人数占社区常住人口的比例 | SHARE
          志愿者占比                   | SHARE
          社区常住人口数               | RESIDENTS
          常住人口总数                 | RESIDENTS
          统计日期                     | AS_OF
          活跃志愿者人数               | ACTIVE
          党员志愿者                   | PARTY_MEMBERS
          志愿服务总时长               | HOURS
          服务人次                     | PERSON_TIMES
          志愿服务活动场次             | ACTIVITIES
          志愿服务队伍                 | TEAMS
          共建单位                     | PARTNERS
          所获荣誉                     | HONOURS
          荣誉称号                     | HONOURS
          推荐类别                     | CATEGORY
          参评活动                     | CAMPAIGN
          稿件来源                     | SOURCE
          责编                         | EDITOR
          通讯员                       | AUTHOR
          发布时间                     | PUBLISHED
          联系人及电话                 | CONTACT
          内容提要                     | SUMMARY
          主要事迹                     | STORY
          先进事迹材料                 | STORY
          主要做法                     | STORY
          社区                         |
          法人代表                     |
          备注                         |
          """)
  void knowsLabelsInTheWordsOfOffices(String text, FormLabel label) {
    assertThat(FormLabel.of(text)).isEqualTo(Optional.ofNullable(label));
  }

  @Test
  void looksForNoLabelInALongText() {
    assertThat(FormLabel.of(" ".repeat(190) + "社区名称")).contains(FormLabel.NAME);
    assertThat(FormLabel.of(" ".repeat(200) + "社区名称")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          社区名称：西山底社区       | NAME | 社区名称 | 西山底社区
          社区名称:                  | NAME | 社区名称 | ''
          【社区名称】西山底社区     | NAME | 社区名称 | 西山底社区
          【社区名称】：西山底社区   | NAME | 社区名称 | 西山底社区
          地区 ： 桥西区             | PLACE | 地区    | 桥西区
          """)
  void readsAnswersBehindLabels(String line, FormLabel label, String asked, String value) {
    assertThat(FormLabel.answer(line)).contains(new Answer(label, asked, value));
  }

  @Test
  void tellsWhatIsNoAnswer() {
    assertThat(FormLabel.answer("法人代表：李某")).isEmpty();
    assertThat(FormLabel.labelled("法人代表：李某")).contains(new Labelled("法人代表", "李某"));
    assertThat(FormLabel.labelled("他说。社区名称：甲")).as("behind a sentence").isEmpty();
    assertThat(FormLabel.labelled("没有冒号")).isEmpty();
    assertThat(FormLabel.labelled("长".repeat(31) + "：甲")).isEmpty();
  }
}
