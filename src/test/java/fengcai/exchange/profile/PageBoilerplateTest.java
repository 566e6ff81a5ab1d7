package fengcai.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.exchange.source.Manuscript.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageBoilerplateTest {

  /** Whether a line is left out of papers and of web pages, and whether nothing comes behind it. */
  @ParameterizedTest
  @CsvSource({
    "首页 > 社区风采, true, true, true, true",
    "您的位置：首页, true, true, false, false",
    "字号：大 中 小, true, true, false, false",
    "上一篇：别处, true, true, false, false",
    "相关新闻：, true, true, true, true",
    "冀ICP备00000000号, true, true, false, false",
    "阅读量：120, true, true, false, false",
    "[责任编辑：], true, true, false, false",
    "打印本页, false, true, false, false",
    "分享到：微信, false, true, false, false",
    "关注我们, false, true, false, true",
    "推荐阅读, false, true, false, true",
    "| > ·, false, true, false, false",
    "大, false, true, false, false",
    "社区风采, false, false, false, false",
    "首页办得好。, false, false, false, false",
    "点赞的人很多！, false, false, false, false",
  })
  void tellsNavigationFromText(
      String line, boolean paper, boolean page, boolean endOfPaper, boolean endOfPage) {
    assertThat(PageBoilerplate.is(line, Origin.PAPER)).isEqualTo(paper);
    assertThat(PageBoilerplate.is(line, Origin.WEB_PAGE)).isEqualTo(page);
    assertThat(PageBoilerplate.isEnd(line, Origin.PAPER)).isEqualTo(endOfPaper);
    assertThat(PageBoilerplate.isEnd(line, Origin.WEB_PAGE)).isEqualTo(endOfPage);
    assertThat(PageBoilerplate.is(line + "长".repeat(80), Origin.WEB_PAGE)).isFalse();
  }
}
