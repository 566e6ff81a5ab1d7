package fengcai.html;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import fengcai.plan.element.Address;
import fengcai.plan.element.Phrases;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingBreaksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          志愿服务风采（示例站）                    | 志愿/服务风采/（示例站）
          示例市“最美志愿服务社区”推选活动（2025年） | 示例市/“最美/志愿/服务/社区”/推选/活动/（2025年）
          注册志愿者（人）                          | 注册/志愿者/（人）
          注册志愿者人数占社区常住人口的比例          | 注册/志愿者/人数占社区/常住/人口的/比例
          2025年统计                              | 2025年统计
          占常住人口15.4%                          | 占常住/人口/15.4%
          电表厂社区                               | 电表厂社区
          统计                                    | 统计
          """)
  void linesMayEndBetweenWords(String text, String divided) throws TemplateModelException {
    assertThat(heading(text)).isEqualTo(divided.replace("/", "<wbr>"));
  }

  @Test
  void whatIsEscapedIsNoLetter() throws TemplateModelException {
    assertThat(heading("志愿服务<社区>")).isEqualTo("志愿<wbr>服务&lt;社区&gt;");
  }

  @Test
  void textsSideBySideAreDividedAsOne() throws TemplateModelException {
    List<?> parts = (List<?>) exec(new SimpleSequence(List.of("志", "愿服", "务"), WRAPPER));
    assertThat(parts.stream().map(HeadingBreaksTest::markup)).containsExactly("志", "愿<wbr>服", "务");
  }

  @Test
  void wordsGoOnAcrossTheTagsOfAText() {
    Block heading =
        new Block.Heading(
            1,
            "a",
            List.of(
                new Inline.Text("志"),
                new Inline.Emphasis(List.of(new Inline.Text("愿服"))),
                new Inline.Text("务<社区>")));
    Images images = new Images(Address.HOME, src -> Optional.empty());
    ChartImages charts = new ChartImages(Phrases.of("page", Locale.CHINESE));
    assertThat(BlockHtml.of(List.of(heading), Address.HOME, 2, Set.of(), images, charts))
        .isEqualTo("<h2 id=\"a\">志<em>愿<wbr>服</em>务&lt;社区&gt;</h2>\n");
  }

  @Test
  void aLongNameIsDividedOnlyWhereItWouldNotFit() throws TemplateModelException {
    assertThat(heading("十里八乡和美邻里坊社区")).contains("<wbr>");
    assertThat(heading("和美邻里坊")).doesNotContain("坊<wbr>", "<wbr>坊");
  }

  private static final DefaultObjectWrapper WRAPPER =
      new DefaultObjectWrapper(Configuration.VERSION_2_3_34);

  private static String heading(String text) throws TemplateModelException {
    return markup(exec(new SimpleScalar(text)));
  }

  private static Object exec(TemplateModel argument) throws TemplateModelException {
    return new HeadingBreaks().exec(List.of(argument));
  }

  private static String markup(Object model) {
    try {
      return HTMLOutputFormat.INSTANCE.getMarkupString((TemplateHTMLOutputModel) model);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }
}
