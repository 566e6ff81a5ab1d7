package fengcai;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A Word or Excel file made of its parts, which need not be sound. */
final class OfficeFile {

  private static final String RELATIONSHIPS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";
  private static final String SHEET =
      " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

  private final Map<String, Content> parts = new LinkedHashMap<>();

  /** Writes a part, which may be far larger than memory. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  private OfficeFile() {}

  /** A form of a community with a list, a table, a note, a remark and a photo. */
  static OfficeFile word() {
    return new OfficeFile()
        .part("_rels/.rels", RELATIONSHIPS + link("r1", "officeDocument", "word/document.xml"))
        .part(
            "word/_rels/document.xml.rels",
            RELATIONSHIPS
                + "<Relationship Id='s' Type='"
                + TYPE
                + "styles' Target='styles.xml'/>"
                + "<Relationship Id='n' Type='"
                + TYPE
                + "numbering' Target='numbering.xml'/>"
                + "<Relationship Id='f' Type='"
                + TYPE
                + "footnotes' Target='footnotes.xml'/>"
                + "<Relationship Id='c' Type='"
                + TYPE
                + "comments' Target='comments.xml'/>"
                + link("p", "image", "media/image1.png"))
        .styles(style("1", "heading 1", "0") + style("0", "Normal", "9"))
        .numbering(1, "%1、", "chineseCounting")
        .notes("一条注。")
        .part(
            "word/comments.xml",
            "<w:comments"
                + WORD
                + "><w:comment w:id='1'>"
                + paragraph("请核对。")
                + "</w:comment></w:comments>")
        .part("word/media/image1.png", out -> out.write(png(40, 30)))
        .body(
            paragraph("2026-03-05 来源：示例市文明办")
                + paragraph("社区名称：槐荫社区")
                + "<w:tbl><w:tr><w:tc>"
                + paragraph("所属区县")
                + "</w:tc><w:tc>"
                + paragraph("棠溪区")
                + "</w:tc></w:tr><w:tr><w:tc>"
                + paragraph("注册志愿者人数")
                + "</w:tc><w:tc>"
                + paragraph("192")
                + "</w:tc></w:tr></w:tbl>"
                + paragraph("事迹简介")
                + "<w:p><w:pPr><w:pStyle w:val='1'/></w:pPr>"
                + run("先请人")
                + "</w:p>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>"
                + run("组织志愿者入户。")
                + note()
                + "</w:p>"
                + "<w:p><w:r><a:blip r:embed='p'/></w:r></w:p>"
                + paragraph("荣获“示例省文明社区”称号。"));
  }

  /** A table of two communities with merged cells, a day, a share and a hidden sheet. */
  static OfficeFile workbook() {
    return new OfficeFile()
        .part("_rels/.rels", RELATIONSHIPS + link("r1", "officeDocument", "xl/workbook.xml"))
        .part(
            "xl/workbook.xml",
            "<workbook"
                + SHEET
                + "><workbookPr date1904='0'/><sheets><sheet name='表' sheetId='1'"
                + " r:id='a'/><sheet name='藏' sheetId='2' state='hidden' r:id='b'/></sheets>"
                + "</workbook>")
        .part(
            "xl/_rels/workbook.xml.rels",
            RELATIONSHIPS
                + "<Relationship Id='a' Type='"
                + TYPE
                + "worksheet' Target='worksheets/s1.xml'/>"
                + "<Relationship Id='b' Type='"
                + TYPE
                + "worksheet' Target='worksheets/s2.xml'/>"
                + "<Relationship Id='t' Type='"
                + TYPE
                + "sharedStrings' Target='shared.xml'/>"
                + link("s", "styles", "styles.xml"))
        .part(
            "xl/styles.xml",
            "<styleSheet"
                + SHEET
                + "><numFmts><numFmt numFmtId='164' formatCode='yyyy-mm-dd'/>"
                + "</numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='9'/>"
                + "</cellXfs></styleSheet>")
        .shared("<si><t>社区名称</t></si><si><r><t>槐荫</t></r><r><t>社区</t></r></si>")
        .part("xl/worksheets/s2.xml", "<worksheet" + SHEET + "><sheetData/></worksheet>")
        .sheet(
            "<row r='1'><c r='A1' t='s'><v>0</v></c>"
                + inline("B1", "所属区县")
                + inline("C1", "注册志愿者人数")
                + inline("D1", "占比")
                + inline("E1", "统计日期")
                + inline("F1", "事迹简介")
                + "</row>"
                + "<row r='2'><c r='A2' t='s'><v>1</v></c>"
                + inline("B2", "棠溪区")
                + "<c r='C2'><v>192</v></c><c r='D2' s='2'><v>0.16</v></c>"
                + "<c r='E2' s='1'><v>45000</v></c>"
                + inline("F2", "组织志愿者入户。")
                + "</row>"
                + "<row r='3'>"
                + inline("A3", "柳岸社区")
                + "<c r='C3'><v>1.8e2</v></c></row>",
            "B2:B3");
  }

  OfficeFile part(String name, String xml) {
    return part(name, out -> out.write(closed(xml).getBytes(StandardCharsets.UTF_8)));
  }

  private static String closed(String xml) {
    return xml + (xml.startsWith(RELATIONSHIPS) && !xml.endsWith("s>") ? "</Relationships>" : "");
  }

  OfficeFile part(String name, Content content) {
    parts.put(name, content);
    return this;
  }

  OfficeFile without(String name) {
    parts.remove(name);
    return this;
  }

  OfficeFile body(String blocks) {
    return part(
        "word/document.xml",
        "<w:document" + WORD + "><w:body>" + blocks + "</w:body></w:document>");
  }

  OfficeFile styles(String styles) {
    return part("word/styles.xml", "<w:styles" + WORD + ">" + styles + "</w:styles>");
  }

  OfficeFile numbering(long start, String text, String format) {
    return part(
        "word/numbering.xml",
        "<w:numbering"
            + WORD
            + "><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start"
            + " w:val='"
            + start
            + "'/><w:numFmt w:val='"
            + format
            + "'/><w:lvlText w:val='"
            + text
            + "'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
            + "</w:numbering>");
  }

  OfficeFile notes(String... texts) {
    StringBuilder notes = new StringBuilder("<w:footnotes" + WORD + ">");
    for (int i = 0; i < texts.length; i++) {
      notes.append("<w:footnote w:id='").append(i + 1).append("'>");
      notes.append(texts[i].startsWith("<") ? texts[i] : paragraph(texts[i]));
      notes.append("</w:footnote>");
    }
    return part("word/footnotes.xml", notes + "</w:footnotes>");
  }

  OfficeFile shared(String items) {
    return part("xl/shared.xml", "<sst" + SHEET + ">" + items + "</sst>");
  }

  OfficeFile sheet(String rows, String... merged) {
    StringBuilder ranges = new StringBuilder();
    for (String range : merged) {
      ranges.append("<mergeCell ref='").append(range).append("'/>");
    }
    return part(
        "xl/worksheets/s1.xml",
        "<worksheet"
            + SHEET
            + "><sheetData>"
            + rows
            + "</sheetData><mergeCells>"
            + ranges
            + "</mergeCells></worksheet>");
  }

  /** The rows of a sheet that is never in memory as a whole. */
  OfficeFile rows(int count, String row) {
    return part(
        "xl/worksheets/s1.xml",
        repeated("<worksheet" + SHEET + "><sheetData>", row, count, "</sheetData></worksheet>"));
  }

  static Content repeated(String before, String unit, long count, String behind) {
    return out -> {
      out.write(before.getBytes(StandardCharsets.UTF_8));
      byte[] units = unit.repeat(1000).getBytes(StandardCharsets.UTF_8);
      for (long i = 0; i < count / 1000; i++) {
        out.write(units);
      }
      out.write(behind.getBytes(StandardCharsets.UTF_8));
    };
  }

  static String document(String inside) {
    return "<w:document" + WORD + "><w:body>" + inside;
  }

  static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  static String note() {
    return "<w:r><w:footnoteReference w:id='1'/></w:r>";
  }

  static String style(String id, String name, String base) {
    return "<w:style w:type='paragraph' w:styleId='"
        + id
        + "'><w:name w:val='"
        + name
        + "'/><w:basedOn w:val='"
        + base
        + "'/></w:style>";
  }

  static String inline(String place, String text) {
    return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  private static String link(String id, String type, String target) {
    return "<Relationship Id='"
        + id
        + "' Type='"
        + TYPE
        + type
        + "' Target='"
        + target
        + "'/></Relationships>";
  }

  static byte[] png(int width, int height) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes);
    return bytes.toByteArray();
  }

  Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out);
    }
    return file;
  }

  private void write(OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, Content> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().write(zip);
        zip.closeEntry();
      }
    }
  }
}
