package fengcai.exchange;

import fengcai.exchange.Manuscript.Line;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reads Word files: paragraphs with the numbers Word gives them, rows of forms, photos. */
final class WordReader {

  private final List<Line> lines = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final Map<String, Integer> counters = new HashMap<>();

  private WordReader() {}

  static Manuscript read(Path file) throws IOException, ImportFault {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      WordReader reader = new WordReader();
      document.getBodyElements().forEach(reader::element);
      return new Manuscript(reader.lines, Optional.empty(), reader.pictures);
    } catch (UnsupportedFileFormatException | POIXMLException e) {
      throw new ImportFault("not-word");
    }
  }

  private void element(IBodyElement element) {
    switch (element) {
      case XWPFParagraph paragraph -> paragraph(paragraph);
      case XWPFTable table -> table.getRows().forEach(this::row);
      case XWPFSDT control -> text(control.getContent().getText());
      default -> {}
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    text(number(paragraph) + paragraph.getText());
    for (XWPFRun run : paragraph.getRuns()) {
      for (XWPFPicture picture : run.getEmbeddedPictures()) {
        add(picture);
      }
    }
  }

  private void text(String text) {
    for (String line : text.split("\n", -1)) {
      lines.add(Line.of(line, lines.size() + 1));
    }
  }

  private void add(XWPFPicture picture) {
    String description = Optional.ofNullable(picture.getDescription()).orElse("").strip();
    String ending = picture.getPictureData().suggestFileExtension().toLowerCase(Locale.ROOT);
    lines.add(new Line("", lines.size() + 1, Optional.of(pictures.size())));
    pictures.add(new Picture(picture.getPictureData().getData(), ending, description));
  }

  /** Cells by pairs of a label and what it says; any other cell by itself. */
  private void row(XWPFTableRow row) {
    List<XWPFTableCell> cells = row.getTableCells();
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i).getText().strip();
      boolean label = FormLabel.of(text).isPresent() && i + 1 < cells.size();
      if (label) {
        List<XWPFParagraph> value = cells.get(++i).getParagraphs();
        text(text.replaceFirst("[:：]$", "") + "：" + (value.isEmpty() ? "" : first(value)));
        value.stream().skip(1).forEach(this::paragraph);
        if (!value.isEmpty()) {
          pictures(value.getFirst());
        }
      } else {
        cells.get(i).getParagraphs().forEach(this::paragraph);
      }
    }
  }

  private String first(List<XWPFParagraph> value) {
    return number(value.getFirst()) + value.getFirst().getText();
  }

  private void pictures(XWPFParagraph paragraph) {
    paragraph.getRuns().forEach(run -> run.getEmbeddedPictures().forEach(this::add));
  }

  /** The number that Word writes before a paragraph, which is not in its text. */
  private String number(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    String format = paragraph.getNumFmt();
    String pattern = paragraph.getNumLevelText();
    if (list == null || format == null || pattern == null || paragraph.getText().isBlank()) {
      return "";
    }
    BigInteger level = Optional.ofNullable(paragraph.getNumIlvl()).orElse(BigInteger.ZERO);
    int depth = level.intValue();
    counters.keySet().removeIf(key -> isDeeper(key, list, depth));
    int count = counters.merge(list + "/" + depth, 1, Integer::sum);
    Optional<String> number =
        switch (format) {
          case "decimal", "decimalFullWidth", "decimalZero" -> Optional.of(Integer.toString(count));
          case "chineseCounting",
              "chineseCountingThousand",
              "japaneseCounting",
              "ideographDigital",
              "taiwaneseCountingThousand" ->
              Optional.of(chinese(count));
          default -> Optional.empty();
        };
    return number.map(n -> pattern.replaceAll("%[1-9]", n)).orElse("");
  }

  private static boolean isDeeper(String key, BigInteger list, int depth) {
    String[] parts = key.split("/", -1);
    return parts[0].equals(list.toString()) && Integer.parseInt(parts[1]) > depth;
  }

  /** 一 to 九十九. */
  private static String chinese(int number) {
    String digits = "零一二三四五六七八九";
    int tens = number / 10 % 10;
    int ones = number % 10;
    String text = tens > 1 ? digits.charAt(tens) + "十" : tens == 1 ? "十" : "";
    return ones == 0 && tens > 0 ? text : text + digits.charAt(ones);
  }
}
