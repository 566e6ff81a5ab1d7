package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/** Text boxes, tracked changes, lists and other features of Word files, imported as a whole. */
class ImportWordTest extends ImportFolder {

  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

  @Test
  void readsWhatStandsInBoxesTablesAndControls() throws Exception {
    Path file =
        word(
            form("槐荫社区")
                + paragraph("正文的第一句。")
                + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor>"
                + "<w:txbxContent>"
                + paragraph("框里的话。")
                + "</w:txbxContent></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + "<w:txbxContent>"
                + paragraph("框里的话。")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + "<w:sdt><w:sdtContent>"
                + paragraph("控件里的话。")
                + "</w:sdtContent></w:sdt>"
                + table("")
                + table(row("外面", "<w:tbl>" + row("里面", "二") + "</w:tbl>" + paragraph("尾"))));
    ProgramRun run = bring(file);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(record("990101/huaiyin"))
        .contains(
            "  正文的第一句。\n\n  框里的话。\n\n  控件里的话。\n\n  外面\n\n  | 里面 | 二 |\n  | --- | --- |\n\n  尾\n");
  }

  @Test
  void leavesOutWhatIsStruckMovedOrHidden() throws Exception {
    Path file =
        word(
            form("槐荫社区")
                + "<w:p><w:moveFrom w:id='1' w:author='a'>"
                + run("搬走的话。")
                + "</w:moveFrom>"
                + run("留下的话。")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐去的话。</w:t></w:r>"
                + "<w:r><w:rPr><w:strike/></w:rPr><w:t>划去的话。</w:t></w:r>"
                + "<w:moveTo w:id='2' w:author='a'>"
                + run("搬来的话。")
                + "</w:moveTo></w:p>");
    ProgramRun run = bring(file);
    assertThat(record("990101/huaiyin"))
        .contains("notes:\n  - 隐去的话。划去的话。\n", "story: |\n  留下的话。搬来的话。\n");
    assertThat(run.err()).contains("隐去的话。划去的话。");
  }

  @Test
  void keepsHeadingsAndNumbersOfEveryKind() throws Exception {
    Path file = folder.resolve("编号.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document
          .createNumbering()
          .addAbstractNum(
              new XWPFAbstractNum(
                  CTAbstractNum.Factory.parse(
                      "<xml-fragment"
                          + NAMESPACES
                          + " w:abstractNumId='0'>"
                          + level(0, 3, "decimal", "%1.")
                          + level(1, 1, "decimal", "%1.%2")
                          + level(2, 1, "decimalEnclosedCircle", "%3")
                          + level(3, 1, "bullet", "·")
                          + "</xml-fragment>")));
      var list = document.getNumbering().addNum(BigInteger.ZERO);
      body(
          document,
          form("槐荫社区")
              + "<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr>"
              + run("先请人")
              + "</w:p>"
              + numbered(list, 0, "一件。说来话长。")
              + numbered(list, 1, "分支。说来话长。")
              + numbered(list, 2, "细处。说来话长。")
              + numbered(list, 0, "又一件。说来话长。")
              + numbered(list, 1, "分支。说来话长。")
              + numbered(list, 3, "点一")
              + numbered(list, 3, "点二"));
      document.write(out);
    }
    ProgramRun run = bring(file);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(record("990101/huaiyin"))
        .contains(
            String.join(
                "\n\n  ",
                "  ## 先请人",
                "3.**一件。**说来话长。",
                "3.1分支。说来话长。",
                "①细处。说来话长。",
                "4.**又一件。**说来话长。",
                "4.1分支。说来话长。",
                "- 点一"),
            "  - 点一\n  - 点二\n");
  }

  @Test
  void readsFormsInAnyArrangement() throws Exception {
    Path file =
        word(
            paragraph("2026-03-05 来源：示例市文明办")
                + table(row("社区名称", "所属区县", "注册志愿者人数") + row("槐荫社区", "棠溪区", paragraph("192")))
                + table(
                    row("荣誉", paragraph("示例省文明社区（2022年）") + paragraph("示例市先进集体"))
                        + row("推荐单位意见", "同意。")
                        + row("事迹简介", "正文写在表格里。")));
    ProgramRun run = bring(file);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(record("990101/huaiyin"))
        .contains(
            "registered: 192",
            "- title: 示例省文明社区\n    year: 2022\n  - 示例市先进集体\n",
            "  - 推荐单位意见：同意。",
            "story: |\n  正文写在表格里。\n");
  }

  @Test
  void doesWithoutPhotosThatAreNotThere() throws Exception {
    Path file =
        word(
            form("槐荫社区")
                + paragraph("正文。")
                + "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' name='x' descr='老槐树'/>"
                + "<a:blip r:embed='rId99'/></wp:inline></w:drawing></w:r></w:p>"
                + "<w:p><w:r><w:drawing><wp:inline><a:blip r:link='rId98'/></wp:inline>"
                + "</w:drawing></w:r></w:p>");
    ProgramRun run = bring(file);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("图片“老槐树”不在文件里", "有一张图片不在文件里");
  }

  @Test
  void keepsThePhotosOfNamesakesApart() throws Exception {
    for (String[] community : new String[][] {{"鼓楼社区", "棠溪区", "a"}, {"鼓楼社区", "怀来县", "b"}}) {
      Path file = folder.resolve(community[2] + ".docx");
      try (XWPFDocument document = new XWPFDocument();
          OutputStream out = Files.newOutputStream(file)) {
        for (String line :
            new String[] {
              "2026-03-05 来源：示例市文明办", "社区名称：" + community[0], "所属区县：" + community[1], "事迹简介", "正文。"
            }) {
          document.createParagraph().createRun().setText(line);
        }
        photo(document, community[2].charAt(0));
        photo(document, community[2].charAt(0));
        document.write(out);
      }
      assertThat(bring(file).exitCode()).isZero();
    }
    assertThat(content.resolve("media")).isDirectoryContaining("glob:**/gulou-1.png");
    assertThat(content.resolve("media")).isDirectoryContaining("glob:**/130730-gulou-1.png");
    assertThat(record("130730/gulou")).contains("(media/130730-gulou-1.png)");
    try (var media = Files.list(content.resolve("media"))) {
      assertThat(media).as("the same photo twice in a file is one").hasSize(2);
    }
  }

  @Test
  void refusesAFileOfTwoCommunities() throws Exception {
    ProgramRun run = bring(word(form("槐荫社区") + paragraph("正文。") + form("柳岸社区")));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("槐荫社区", "柳岸社区", "分成两个文件");
  }

  private static void photo(XWPFDocument document, int colour) throws Exception {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, colour);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    document
        .createParagraph()
        .createRun()
        .addPicture(
            new ByteArrayInputStream(png.toByteArray()),
            PictureType.PNG,
            "a.png",
            Units.toEMU(200),
            Units.toEMU(150));
  }

  private Path word(String body) throws Exception {
    Path file = folder.resolve("表.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      body(document, body);
      document.write(out);
    }
    return file;
  }

  private static void body(XWPFDocument document, String body) throws Exception {
    document
        .getDocument()
        .getBody()
        .set(CTBody.Factory.parse("<xml-fragment" + NAMESPACES + ">" + body + "</xml-fragment>"));
  }

  private static String form(String name) {
    return paragraph("2026-03-05 来源：示例市文明办")
        + paragraph("社区名称：" + name)
        + paragraph("所属区县：棠溪区")
        + paragraph("事迹简介");
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  private static String numbered(BigInteger list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='"
        + level
        + "'/><w:numId w:val='"
        + list
        + "'/></w:numPr></w:pPr>"
        + run(text)
        + "</w:p>";
  }

  private static String level(int level, int start, String format, String text) {
    return "<w:lvl w:ilvl='"
        + level
        + "'><w:start w:val='"
        + start
        + "'/><w:numFmt w:val='"
        + format
        + "'/><w:lvlText w:val='"
        + text
        + "'/></w:lvl>";
  }

  private static String table(String rows) {
    return "<w:tbl>" + rows + "</w:tbl>";
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(cell.startsWith("<") ? cell : paragraph(cell)).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }
}
