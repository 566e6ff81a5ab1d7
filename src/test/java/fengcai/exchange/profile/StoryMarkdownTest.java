package fengcai.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.exchange.source.SourceBlock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryMarkdownTest {

  /** Paragraphs with `/` between them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          一、先请人/（一）入户/1、敲门/正文。 | ## 一、先请人/### （一）入户/#### 1、敲门/正文。
          一、先请人/1、敲门/正文。            | ## 一、先请人/### 1、敲门/正文。
          （一）甲/（二）乙/正文。             | （一）甲/（二）乙/正文。
          1.敲门。志愿者上门。                 | 1.**敲门。**志愿者上门。
          一、先请人。志愿者上门。             | 一、**先请人。**志愿者上门。
          1.5小时                              | 1.5小时
          1. 敲门，志愿者上门，一户不落。      | 1\\. 敲门，志愿者上门，一户不落。
          # 井号                               | \\# 井号
          *星*和`码`[链]                       | \\*星\\*和\\`码\\`\\[链]
          &amp;和A&B                           | \\&amp;和A&B
          """)
  void writesParagraphsAsMarkdown(String paragraphs, String markdown) {
    List<SourceBlock> blocks =
        Stream.of(paragraphs.split("/", -1))
            .map(text -> (SourceBlock) SourceBlock.of(text, 1))
            .toList();
    assertThat(markdown(blocks)).isEqualTo(markdown.replace("/", "\n\n"));
  }

  @Test
  void writesTablesWithAHead() {
    SourceBlock table =
        new SourceBlock.Table(
            List.of(List.of("队 伍", "人|数"), List.of("助老队"), List.of("*甲*", "3")), 1);
    assertThat(markdown(List.of(table)))
        .isEqualTo("| 队 伍 | 人\\|数 |\n| --- | --- |\n| 助老队 |  |\n| \\*甲\\* | 3 |");
  }

  @ParameterizedTest
  @CsvSource({
    "一、先请人, true, true",
    "（二）入户, true, true",
    "3．敲门, true, true",
    "（3）敲门, false, true",
    "一、先请人。, false, false",
    "一、先请人，, true, false",
    "3.5小时, false, false",
    "先请人, false, false",
  })
  void tellsHeadingsByTheirNumbers(String text, boolean heading, boolean complete) {
    assertThat(StoryMarkdown.isHeading(text)).isEqualTo(heading);
    assertThat(StoryMarkdown.isComplete(text)).isEqualTo(complete);
    assertThat(StoryMarkdown.isHeading(text + "长".repeat(40))).isFalse();
  }

  private static String markdown(List<SourceBlock> blocks) {
    return StoryMarkdown.write(blocks, (picture, caption) -> "");
  }
}
