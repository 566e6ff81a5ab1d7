package fengcai.report;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.document.Block;
import fengcai.report.font.FontLibrary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the locale of the JVM")
class ReportPrinterTest {

  private static final ReportPrinter PRINTER =
      new ReportPrinter(
          SampleProfile.site(),
          SampleProfile.theme("showcase"),
          FontLibrary.builtIn(),
          SampleProfile::media);

  @Test
  void aRowTallerThanAPageGoesOnOverleaf() throws IOException {
    StringBuilder cell = new StringBuilder();
    for (int i = 1; i <= 900; i++) {
      cell.append(i).append("户、");
    }
    Block.Table table =
        new Block.Table(
            List.of(Block.Table.Alignment.START, Block.Table.Alignment.START),
            List.of(SampleProfile.text("楼院"), SampleProfile.text("走访")),
            List.of(
                List.of(SampleProfile.text("一号院"), SampleProfile.text(cell.toString())),
                List.of(SampleProfile.text("合计"), SampleProfile.text("900户"))));
    byte[] pdf = SampleProfile.print(PRINTER, SampleProfile.bareProfile(), List.of(table)).pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      for (int i = 1; i <= 900; i++) {
        assertThat(text).contains(i + "户、");
      }
    }
  }

  /** Whatever the length of the story, and in either theme. */
  @ParameterizedTest
  @ValueSource(strings = {"showcase", "gongwen"})
  void theClosingLinesStandOnNoPageByThemselves(String theme) throws IOException {
    ReportPrinter printer =
        new ReportPrinter(
            SampleProfile.site(),
            SampleProfile.theme(theme),
            FontLibrary.builtIn(),
            SampleProfile::media);
    for (int sentences = 0; sentences < 60; sentences += 3) {
      String words = "社区里的人都来帮忙，门前的小事有人管。".repeat(2);
      List<Block> story =
          Collections.nCopies(sentences, new Block.Paragraph(SampleProfile.text(words)));
      byte[] pdf = SampleProfile.print(printer, SampleProfile.profile(), story).pdf();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(document.getNumberOfPages());
        String last = stripper.getText(document).replaceAll("\\s", "");
        assertThat(last).contains("本页网址：");
        assertThat(last.substring(0, last.indexOf("来源：")).replace("云州市文明办云州志愿风采", ""))
            .as("%d sentences", sentences)
            .isNotEmpty();
      }
    }
  }

  @Test
  void saysWhatTheProfileSays() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(sample())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", "");
      assertThat(text)
          .contains("柳塘社区：把门前小事办成暖心实事", "云州市东湖区望河街道")
          .contains("发布时间：2021-01-0809:30:12", "来源：云州市文明办", "责任编辑：李青")
          .contains("243人", "16%", "5支", "4项", "截至2020年12月31日")
          .contains("社区（站点）名称柳塘社区", "所属市县、街道（单位）云州市东湖区望河街道")
          .contains(
              "服务时长3,512小时", "社区注册志愿者人数243人（2020年12月31日统计）", "注册志愿者人数占社区常住人口的比例16%（常住人口1,520人）")
          .contains("全国学雷锋活动示范点（2020年，中央宣传部授予）")
          .contains("𠮷祥里", "第1页共" + pdf.getNumberOfPages() + "页")
          .containsSubsequence("国家级", "省级", "市级");
    }
  }

  @Test
  void figuresAreTextWithinOneElementThatSaysThem() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(sample())) {
      List<PDStructureElement> figures = new ArrayList<>();
      figures(pdf.getDocumentCatalog().getStructureTreeRoot(), figures);
      assertThat(figures)
          .extracting(PDStructureElement::getAlternateDescription)
          .contains("本页网址的二维码：https://zhiyuan.example.cn/fengcai/990103/liutang/")
          .anyMatch(alt -> alt.contains("2019年12月31日165人"));
      assertThat(figures)
          .allMatch(
              figure ->
                  figure.getCOSObject().getCOSDictionary(COSName.A).containsKey(COSName.BBOX));
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("历次注册志愿者人数（人）")
          .containsPattern("118\\s+165\\s+243");
    }
  }

  private static void figures(PDStructureNode node, List<PDStructureElement> into) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          into.add(element);
        }
        figures(element, into);
      }
    }
  }

  @Test
  void leavesOutWhatIsNotKnown() throws IOException {
    byte[] bare = SampleProfile.print(PRINTER, SampleProfile.bareProfile(), List.of()).pdf();
    try (PDDocument pdf = Loader.loadPDF(bare)) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("北园社区", "2021-01-08")
          .doesNotContain("志愿者队伍", "所获荣誉", "事迹简介", "统计日期", "责任编辑");
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void embedsSubsetsOfItsFonts() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(sample())) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
          assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
        }
      }
    }
  }

  @Test
  void tellsItsTitleLanguageAndOutline() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(sample())) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("柳塘社区：把门前小事办成暖心实事");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(outline(pdf.getDocumentCatalog().getDocumentOutline(), ""))
          .startsWith("柳塘社区：把门前小事办成暖心实事")
          .contains(" 事迹简介", "  从一张联系卡说起", "  一、抓队伍，让愿意的人有事做", " 所获荣誉", "  国家级");
    }
  }

  @Test
  void headingsOfOneLevelStandSideBySideThoughTheyLeaveOneOut() throws IOException {
    List<Block> story = new ArrayList<>();
    for (String name : List.of("甲", "乙", "丙")) {
      story.add(new Block.Heading(3, "", SampleProfile.text(name)));
    }
    story.add(new Block.Heading(1, "", SampleProfile.text("丁")));
    story.add(new Block.Heading(3, "", SampleProfile.text("戊")));
    byte[] printed = SampleProfile.print(PRINTER, SampleProfile.profile(), story).pdf();
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      assertThat(outline(pdf.getDocumentCatalog().getDocumentOutline(), ""))
          .containsSubsequence("  甲", "  乙", "  丙", "  丁", " 所获荣誉", "  国家级", "  省级", "  市级");
      assertThat(roles(pdf.getDocumentCatalog().getStructureTreeRoot()))
          .filteredOn(role -> role.matches("H[1-6]"))
          .containsSubsequence("H3", "H3", "H3", "H3", "H4", "H2", "H3", "H3", "H3");
    }
  }

  @Test
  void tagsEveryPartInReadingOrder() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(sample())) {
      List<String> roles = roles(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertThat(roles).startsWith("Document", "P", "H1", "P", "P");
      assertThat(roles)
          .contains("H2", "H3", "H4", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD")
          .contains("Figure", "Link", "BlockQuote", "Code");
    }
  }

  @Test
  void linksToThePageAndTheSite() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(sample())) {
      List<String> links = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          PDAnnotationLink link = (PDAnnotationLink) annotation;
          links.add(((PDActionURI) link.getAction()).getURI());
        }
      }
      assertThat(links)
          .contains(
              "https://www.example.org/%E5%8D%A1%E7%89%87",
              "https://zhiyuan.example.cn/fengcai/about/#how",
              "https://zhiyuan.example.cn/fengcai/990103/liutang/");
    }
  }

  @Test
  void printsTheSameBytesWhateverTheMachine() throws Exception {
    byte[] first = sample();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      List<Callable<byte[]>> jobs = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        jobs.add(ReportPrinterTest::sample);
      }
      for (Future<byte[]> printed : threads.invokeAll(jobs)) {
        assertThat(printed.get()).isEqualTo(first);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static byte[] sample() {
    return SampleProfile.print(PRINTER, SampleProfile.profile(), SampleProfile.story()).pdf();
  }

  private static List<String> outline(PDOutlineNode node, String indent) {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      titles.add(indent + item.getTitle());
      titles.addAll(outline(item, indent + " "));
    }
    return titles;
  }

  private static List<String> roles(PDStructureNode node) {
    List<String> roles = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        roles.add(element.getStructureType());
        roles.addAll(roles(element));
      }
    }
    return roles;
  }
}
