package fengcai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a reader gets of a file of the site, as text that can be compared line by line. */
final class SiteText {
  private SiteText() {}

  /** Sizes are left open: how well a JDK compresses is not the project's to say. */
  private static final Pattern SIZE =
      Pattern.compile("(PDF，[0-9,]+页，|CSV |XLSX |JSON )[0-9.]+ [KM]B");

  /** So is what tells one release from another, which changes with every field of a record. */
  private static final Pattern RELEASE = Pattern.compile("(版本：)[0-9a-f]{8}");

  /** What a reader gets of a file by its kind; a file of text is its own. */
  static String of(Path file) throws IOException {
    String name = file.getFileName().toString();
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> ofPage(file);
      case "pdf" -> ofReport(file);
      case "xlsx" -> ofWorkbook(file);
      default -> Files.readString(file);
    };
  }

  /** Every cell with its type, and as a spreadsheet shows it. */
  private static String ofWorkbook(Path file) throws IOException {
    DataFormatter shown = new DataFormatter(Locale.CHINA);
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Sheet sheet : workbook) {
        text.append("sheet: ").append(sheet.getSheetName());
        text.append("\nfrozen: ").append(sheet.getPaneInformation().getHorizontalSplitPosition());
        text.append(" row, ").append(sheet.getPaneInformation().getVerticalSplitPosition());
        text.append(" columns\n");
        for (Row row : sheet) {
          text.append("--- row\n");
          for (Cell cell : row) {
            text.append(cell.getAddress()).append(' ').append(cell.getCellType());
            text.append(": ").append(shown.formatCellValue(cell)).append('\n');
          }
        }
      }
    }
    return text.toString();
  }

  /** A page's main part, one line for each thing that stands by itself. */
  static String ofPage(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("title: " + Jsoup.parse(file).title());
    for (Element element :
        Jsoup.parse(file)
            .select("main :is(h1,h2,h3,h4,p,dt,dd,li,th,td,caption,figcaption,time)")) {
      boolean outermost = element.parents().stream().noneMatch(p -> p.is("p,dd,li,th,td"));
      if (outermost && !element.text().isBlank()) {
        lines.add(element.tagName() + ": " + element.text());
      }
    }
    return SIZE.matcher(String.join("\n", lines)).replaceAll("$1…") + "\n";
  }

  /** A report's title, number of pages, fonts and text. */
  static String ofReport(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageStart("--- page\n");
      return "title: "
          + pdf.getDocumentInformation().getTitle()
          + "\npages: "
          + pdf.getNumberOfPages()
          + "\nfonts: "
          + String.join(", ", fonts(pdf))
          + "\n"
          + RELEASE.matcher(stripper.getText(pdf)).replaceAll("$1…");
    }
  }

  private static Set<String> fonts(PDDocument pdf) throws IOException {
    Set<String> fonts = new TreeSet<>();
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        fonts.add(font.getName() + (font.isEmbedded() ? " (embedded)" : " (not embedded)"));
      }
    }
    return fonts;
  }
}
