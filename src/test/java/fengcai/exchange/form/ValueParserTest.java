package fengcai.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          192              | 192
          192人            | 192
          １９２           | 192
          1,280 人         | 1280
          1，280           | 1280
          共计192名        | 192
          一百九十二       | 192
          1.2万            | 12000
          192.0            | 192
          120人（其中党员50人） | 120
          3支。            | 3
          3支队伍          |
          192.5            |
          约300            |
          300左右          |
          100—200          |
          1234567890123456 |
          123456789012万   |
          人               |
          """)
  void readsCounts(String text, String count) {
    assertThat(ValueParser.count(text)).isEqualTo(Optional.ofNullable(count));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1280.5       | 1280.5
          3,200小时    | 3200
          3200个小时   | 3200
          三千二百小时 | 3200
          1.5万小时    | 15000
          很多小时     |
          """)
  void readsHours(String text, String hours) {
    assertThat(ValueParser.hours(text)).isEqualTo(Optional.ofNullable(hours));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          16%            | 16%
          16.50％        | 16.50%
          16             | 16%
          0.16           | 16%
          .155           | 15.5%
          百分之十六     | 16%
          百分之十六点五 | 16.5%
          百分之百       | 100%
          千分之五       | 0.5%
          16%（2020年）  | 16%
          100.1%         |
          百分之二百     |
          16%左右        |
          1/6            |
          """)
  void readsShares(String text, String share) {
    assertThat(ValueParser.share(text)).isEqualTo(Optional.ofNullable(share));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-03-26               | 2020-03-26
          2020/3/6                 | 2020-03-06
          2020.3.6                 | 2020-03-06
          2020年3月6日             | 2020-03-06
          截至2020年3月6日。       | 2020-03-06
          二〇二〇年三月二十六日   | 2020-03-26
          二零二零年十月一日       | 2020-10-01
          2020-03-26 14:41:51      | 2020-03-26 14:41:51
          2020-03-26T14:41:51      | 2020-03-26 14:41:51
          2020年3月6日 9时5分      | 2020-03-06 09:05
          2020年3月6日下午2点30分  | 2020-03-06 14:30
          2020年3月6日中午12点     | 2020-03-06 12:00
          2020年3月6日上午9点      | 2020-03-06 09:00
          2020年6月31日            |
          2021-02-29               |
          2020-13-01               |
          2020-03-26 24:41         |
          2020年3月                |
          2020年3月6日起           |
          1899-03-06               |
          """)
  void readsDaysAndTimes(String text, String moment) {
    assertThat(ValueParser.moment(text)).isEqualTo(Optional.ofNullable(moment));
    assertThat(ValueParser.day(text))
        .isEqualTo(Optional.ofNullable(moment).map(known -> known.substring(0, 10)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          120人（其中党员50人） | 其中党员50人
          120(2020年)           | 2020年
          120（人）             |
          120                   |
          （人数）              |
          """)
  void readsRemarksBehindFigures(String text, String remark) {
    assertThat(ValueParser.besides(text)).isEqualTo(Optional.ofNullable(remark));
  }
}
