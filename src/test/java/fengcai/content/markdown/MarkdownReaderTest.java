package fengcai.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.content.folder.MediaFolder;
import fengcai.content.source.Problems;
import fengcai.content.yaml.TextPosition;
import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import fengcai.model.document.Inline.Strong;
import fengcai.model.document.Inline.Text;
import fengcai.picture.PictureFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

  private final MarkdownReader reader =
      new MarkdownReader(
          new MediaFolder(Path.of("nowhere"), new PictureFolder(Path.of("nowhere"))));

  @ParameterizedTest
  @CsvSource({
    "**抓宣传动员。**社区, 抓宣传动员。",
    "社区**“学雷锋”**活动, “学雷锋”",
    "社区**（一期）**完工, （一期）",
    "**注意：**见下, 注意：",
    "用**HTML**写, HTML",
    "共**16%**的居民, 16%",
  })
  void setsBoldBesideFullWidthMarks(String text, String bold) {
    Block.Paragraph paragraph = (Block.Paragraph) read(text).getFirst();
    assertThat(paragraph.content()).contains(new Strong(List.of(new Text(bold))));
    assertThat(Block.plain(paragraph.content())).doesNotContain("*");
  }

  @ParameterizedTest
  @CsvSource({"第一行|第二行, 第一行第二行", "first|second, first second", "使用|Word, 使用Word", "完。|A, 完。A"})
  void joinsLinesAsTheirScriptDoes(String text, String joined) {
    Block.Paragraph paragraph = (Block.Paragraph) read(text.replace('|', '\n')).getFirst();
    assertThat(Block.plain(paragraph.content())).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({
    "一、开头, 1, 一、, 开头",
    "（二）开头, 2, （二）, 开头",
    "1、开头, 3, 1、, 开头",
    "12．开头, 3, 12．, 开头",
    "（3）开头, 4, （3）, 开头",
    "**1、开头。**正文, 3, 1、, 开头。正文",
  })
  void takesChineseNumberingForWhatItIs(String text, int depth, String label, String rest) {
    Block.Numbered numbered = (Block.Numbered) read(text).getFirst();
    assertThat(numbered.depth()).isEqualTo(depth);
    assertThat(numbered.label()).isEqualTo(label);
    assertThat(Block.plain(numbered.content())).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、抓宣传|社区做宣传。|二、完善机制|社区规范管理，|建立制度。",
        "**一、抓宣传**|社区做宣传。|**二、完善机制**|社区规范管理，|建立制度。",
        "一、抓宣传  |社区做宣传。  |二、完善机制\\|社区规范管理，|建立制度。",
        "　　一、抓宣传|　　社区做宣传。|　　二、完善机制|　　社区规范管理，|建立制度。",
      })
  void keepsNumberedHeadingsApartFromTheTextBelow(String text) {
    List<Block> blocks = read(text.replace('|', '\n'));
    assertThat(blocks)
        .extracting(MarkdownReaderTest::plain)
        .containsExactly("一、 抓宣传", "社区做宣传。", "二、 完善机制", "社区规范管理，建立制度。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1、社区组织志愿者，|定期看望老人。",
        "1、养老|助残",
        "1、社区组织志愿者。|定期看望老人。",
        "（1）社区组织志愿者定期到独居老人家里看望，陪他们聊天解闷|和打扫卫生，风雨无阻。",
      })
  void joinsTheLinesOfANumberedParagraph(String text) {
    assertThat(read(text.replace('|', '\n'))).hasSize(1);
  }

  @Test
  void takesALongNumberedLineAboveALongerOneForAHeading() {
    String body = "社区规范管理，建立制度，".repeat(6) + "样样有章可循。";
    assertThat(read("（二）坚持把志愿服务做到居民身边，不断健全长效机制\n" + body)).hasSize(2);
  }

  private static String plain(Block block) {
    return switch (block) {
      case Block.Numbered numbered -> numbered.label() + " " + Block.plain(numbered.content());
      case Block.Paragraph paragraph -> Block.plain(paragraph.content());
      default -> block.toString();
    };
  }

  @ParameterizedTest
  @CsvSource({"> [!提示]|> 报名不限户籍。, 提示", "> [!注意] 报名不限户籍。, 注意"})
  void tellsARemarkFromAQuotation(String text, String label) {
    Block.Callout callout = (Block.Callout) read(text.replace('|', '\n')).getFirst();
    assertThat(callout.label()).isEqualTo(label);
    assertThat(Block.opening(callout.content())).contains("报名不限户籍。");
    assertThat(read("> 有空就来。")).first().isInstanceOf(Block.Quotation.class);
  }

  @Test
  void beginsAParagraphAtANumberedLine() {
    assertThat(read("1、甲\n2、乙\n丙")).hasSize(2).allMatch(Block.Numbered.class::isInstance);
  }

  @Test
  void takesNoDecimalForNumbering() {
    assertThat(read("3.5 万人次").getFirst()).isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void showsRawHtmlAsText() {
    assertThat(Block.plain(((Block.Paragraph) read("<b onclick=\"x\">甲</b>").getFirst()).content()))
        .isEqualTo("<b onclick=\"x\">甲</b>");
    assertThat(read("<script>\nalert(1)\n</script>").toString()).contains("<script>");
  }

  @Test
  void keepsAnIndentedLineAParagraph() {
    assertThat(read("    四个空格开头").getFirst()).isInstanceOf(Block.Paragraph.class);
    assertThat(read("　　两个全角空格开头").getFirst())
        .isEqualTo(new Block.Paragraph(List.of(new Text("两个全角空格开头"))));
  }

  @Test
  void namesHeadingsByTheirWordsAndOnce() {
    List<Block> blocks = read("### 一、甲\n\n#### 乙\n\n### 一、甲");
    assertThat(blocks.stream().map(block -> ((Block.Heading) block).anchor()))
        .containsExactly("s-一-甲", "s-乙", "s-一-甲-2");
    assertThat(blocks.stream().map(block -> ((Block.Heading) block).level()))
        .containsExactly(1, 2, 1);
  }

  @Test
  void readsTablesRowByRow() {
    Block.Table table =
        (Block.Table) read("| 甲 | 乙 |\n| --- | ---: |\n| 1 | 2 | 3 |\n| 4 |").getFirst();
    assertThat(table.columns())
        .containsExactly(Block.Table.Alignment.START, Block.Table.Alignment.END);
    assertThat(table.rows()).hasSize(2).allMatch(row -> row.size() == 2);
  }

  @Test
  void readsEscapesAndEntities() {
    assertThat(
            Block.plain(((Block.Paragraph) read("\\*甲\\* &amp; &lt;乙&gt;").getFirst()).content()))
        .isEqualTo("*甲* & <乙>");
  }

  @Test
  void readsLinksOfEveryKind() {
    List<Block> blocks =
        read("[甲][a] <https://b.cn/> <c@d.cn> [丁](../x/#s-丁)\n\n[a]: https://a.cn \"题\"");
    List<Inline.Target> targets =
        ((Block.Paragraph) blocks.getFirst())
            .content().stream()
                .filter(Inline.Link.class::isInstance)
                .map(inline -> ((Inline.Link) inline).target())
                .toList();
    assertThat(targets)
        .containsExactly(
            new Inline.Target.External("https://a.cn"),
            new Inline.Target.External("https://b.cn/"),
            new Inline.Target.External("mailto:c@d.cn"),
            new Inline.Target.Internal("990101/x/index.html", "s-丁"));
    assertThat(blocks).hasSize(1);
  }

  /** Texts without links are not parsed when records are read, whatever else is in them. */
  @ParameterizedTest
  @MethodSource("textsWithFaults")
  void findsTheSameFaultsInLinksAlone(String text) {
    Problems whole = new Problems("a.yaml");
    Problems links = new Problems("a.yaml");
    TextPosition place = TextPosition.fromLine(text, 1);
    assertThat(reader.references(place, "130703/xishandi", links))
        .isEqualTo(reader.read(place, "130703/xishandi", whole).references());
    assertThat(links.found()).isEqualTo(whole.found());
  }

  private static Stream<String> textsWithFaults() {
    return Stream.of(
        "无链接的*正文*",
        "见[规定](javascript:x)和[章程](../zhangcheng/)",
        "见<ftp://example.cn>",
        "![](media/a.jpg)",
        "> ".repeat(MarkdownLimits.BLOCK_DEPTH + 1) + "正文",
        "> ".repeat(MarkdownLimits.BLOCK_DEPTH) + "*甲".repeat(16) + "*".repeat(16),
        "- ".repeat(MarkdownLimits.BLOCK_DEPTH) + "*甲".repeat(16) + "*".repeat(16),
        "- ".repeat(MarkdownLimits.BLOCK_DEPTH) + "*甲".repeat(60) + "*".repeat(60));
  }

  private List<Block> read(String text) {
    Problems problems = new Problems("test");
    List<Block> blocks =
        reader.read(TextPosition.fromLine(text, 1), "990101/jia", problems).blocks();
    assertThat(problems.found()).isEmpty();
    return blocks;
  }
}
