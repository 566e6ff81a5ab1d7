package fengcai.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.exchange.source.SourceBlock;
import fengcai.exchange.source.SourceBlock.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          槐荫社区/附件1                    |        |                  | 槐荫社区 |                  | 附件1
          小社区                            |        |                  |          |                  | 小社区
          槐荫社区：热心人多                | 槐荫社区 |                |          | 槐荫社区：热心人多 | ''
          槐荫：热心人多                    | 槐荫社区 |                |          | 槐荫：热心人多   | ''
          槐荫社区/热心的槐荫               |        |                  | 槐荫社区 | 热心的槐荫       | ''
          槐荫社区推荐表                    | 槐荫社区 |                |          |                  | 槐荫社区推荐表
          槐荫社区书记：李某                | 槐荫社区 |                |          |                  | 槐荫社区书记：李某
          槐荫社区 13800138000              | 槐荫社区 |                |          |                  | 槐荫社区 13800138000
          热心人多/别的                     | 槐荫社区 | 热心人多         |          | 热心人多         | 别的
          别的                              |        | 热心人多         |          |                  | 别的
          """)
  void choosesNameAndTitle(
      String lines, String answer, String pageTitle, String name, String title, String rest) {
    List<String> texts = List.of(lines.split("/", -1));
    TitleLines head =
        TitleLines.of(
            IntStream.range(0, texts.size())
                .mapToObj(i -> SourceBlock.of(texts.get(i), i))
                .toList(),
            Optional.ofNullable(answer),
            Optional.ofNullable(pageTitle));
    assertThat(head.name().map(Text::text)).isEqualTo(Optional.ofNullable(name));
    assertThat(head.title()).isEqualTo(Optional.ofNullable(title));
    assertThat(head.rest().stream().map(Text::text).collect(Collectors.joining("/")))
        .isEqualTo(rest);
  }
}
