package fengcai.exchange.form;

import fengcai.diagnostic.Messages;
import fengcai.io.AtomicFile;
import fengcai.model.region.Region;
import fengcai.model.region.Regions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDropDownList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** The blank application form in Word and Excel, which communities fill in. */
public final class ApplicationForm {

  static final List<String> ITEMS =
      List.of(
          ("name county street asOf registered share residents teams partners honours source"
                  + " editor published contact summary story")
              .split(" "));

  /** The hidden sheet with the counties to choose from. */
  public static final String CHOICES = "list";

  /** The hint for a county that cannot be chosen from a list. */
  static final String FREE_COUNTY_HINT = "county.hint-free";

  private static final String COUNTY = "county";
  private static final String STORY = "story";
  private static final List<String> COUNTS = List.of("registered", "residents");

  /** The widths of the columns in Word, in per cent of the text width. */
  private static final List<Integer> WIDTHS = List.of(34, 36, 30);

  /** In twips, a twentieth of a point. */
  private static final int TEXT_WIDTH = 8300;

  private static final int ROWS = 500;
  private static final int LARGEST = 999_999_999;
  private static final int CHARACTER = 256;
  private static final String FONT = "宋体";
  private static final String BLACK = "000000";
  private static final String GREY = "767676";

  private final Messages words;
  private final List<String> counties;

  /**
   * Prepares a form.
   *
   * @param words the message file {@code form}
   * @param regions with the counties to choose from; without any the county is free text
   */
  public ApplicationForm(Messages words, List<Region> regions) {
    this.words = words;
    Regions all = new Regions(regions);
    this.counties =
        all.all().stream()
            .filter(region -> !region.code().digits().endsWith("00"))
            .map(county -> city(county, all) + county.name())
            .toList();
  }

  /** The name of the city that a county is in; empty if it is in a province directly. */
  private static String city(Region county, Regions regions) {
    return county
        .code()
        .parent()
        .flatMap(regions::find)
        .filter(parent -> !parent.code().digits().endsWith("0000"))
        .map(Region::name)
        .orElse("");
  }

  /** Writes a table with a row for each community; Excel checks counties and counts. */
  public void writeWorkbook(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet(words.text("title"));
      XSSFSheet guide = workbook.createSheet(words.text("guide"));
      Row first = sheet.createRow(0);
      CellStyle heading = heading(workbook);
      CellStyle text = workbook.createCellStyle();
      text.setDataFormat(workbook.createDataFormat().getFormat("@"));
      text.setWrapText(true);
      for (int i = 0; i < ITEMS.size(); i++) {
        String item = ITEMS.get(i);
        first.createCell(i).setCellValue(words.text(item));
        first.getCell(i).setCellStyle(heading);
        sheet.setColumnWidth(i, CHARACTER * (item.equals(STORY) ? 60 : 20));
        sheet.setDefaultColumnStyle(i, text);
        addValidation(sheet, i, item);
        Row row = guide.createRow(i);
        row.createCell(0).setCellValue(words.text(item));
        row.createCell(1).setCellValue(hint(item));
      }
      guide.setColumnWidth(0, CHARACTER * 40);
      guide.setColumnWidth(1, CHARACTER * 80);
      sheet.createFreezePane(1, 1);
      workbook.write(bytes);
    }
    AtomicFile.write(file, bytes.toByteArray());
  }

  private static CellStyle heading(XSSFWorkbook workbook) {
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    CellStyle heading = workbook.createCellStyle();
    heading.setFont(bold);
    heading.setWrapText(true);
    return heading;
  }

  private void addValidation(XSSFSheet sheet, int column, String item) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    boolean choice = item.equals(COUNTY) && !counties.isEmpty();
    DataValidationConstraint constraint =
        choice
            ? helper.createFormulaListConstraint(addChoices(sheet.getWorkbook()))
            : COUNTS.contains(item)
                ? helper.createIntegerConstraint(
                    OperatorType.BETWEEN, "0", Integer.toString(LARGEST))
                : helper.createCustomConstraint("TRUE");
    DataValidation validation =
        helper.createValidation(constraint, new CellRangeAddressList(1, ROWS, column, column));
    String title = shortened(words.text(item), 32);
    String hint = shortened(hint(item), 255);
    validation.createPromptBox(title, hint);
    validation.setShowPromptBox(true);
    validation.setShowErrorBox(choice || COUNTS.contains(item));
    validation.createErrorBox(title, hint);
    sheet.addValidationData(validation);
  }

  private String hint(String item) {
    boolean free = item.equals(COUNTY) && counties.isEmpty();
    return words.text(free ? FREE_COUNTY_HINT : item + ".hint");
  }

  /** Adds a hidden sheet, since lists over 255 characters must refer to cells. */
  private String addChoices(XSSFWorkbook workbook) {
    XSSFSheet list = workbook.createSheet(CHOICES);
    for (int i = 0; i < counties.size(); i++) {
      list.createRow(i).createCell(0).setCellValue(counties.get(i));
    }
    workbook.setSheetHidden(workbook.getSheetIndex(CHOICES), true);
    return CHOICES + "!$A$1:$A$" + counties.size();
  }

  private static String shortened(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  /** Writes a table to fill in, and space for the story below. */
  public void writeWord(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph title = document.createParagraph();
      title.setAlignment(ParagraphAlignment.CENTER);
      addRun(title, words.text("title"), 18, BLACK).setBold(true);
      addRun(document.createParagraph(), words.text("intro"), 10, GREY);
      XWPFTable table = document.createTable(ITEMS.size() - 1, 3);
      table.setWidth("100%");
      CTTblGrid grid = table.getCTTbl().addNewTblGrid();
      WIDTHS.forEach(
          width -> grid.addNewGridCol().setW(BigInteger.valueOf(width * TEXT_WIDTH / 100)));
      for (int i = 0; i < ITEMS.size() - 1; i++) {
        fill(table.getRow(i), ITEMS.get(i));
      }
      document.createParagraph();
      addRun(document.createParagraph(), words.text(STORY) + "：", 12, BLACK).setBold(true);
      String hint = PrintedHints.MARK + words.text(STORY + ".hint");
      addRun(document.createParagraph(), hint, 10, GREY);
      document.createParagraph();
      document.write(bytes);
    }
    AtomicFile.write(file, bytes.toByteArray());
  }

  private void fill(XWPFTableRow row, String item) {
    for (int i = 0; i < WIDTHS.size(); i++) {
      row.getCell(i).setWidth(WIDTHS.get(i) + "%");
    }
    addRun(row.getCell(0).getParagraphs().getFirst(), words.text(item), 11, BLACK);
    if (item.equals(COUNTY) && !counties.isEmpty()) {
      addChoice(row.getCell(1).getParagraphs().getFirst());
    }
    addRun(row.getCell(2).getParagraphs().getFirst(), PrintedHints.MARK + hint(item), 9, GREY);
  }

  private static XWPFRun addRun(XWPFParagraph paragraph, String text, int size, String colour) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setFontSize(size);
    run.setColor(colour);
    run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
    return run;
  }

  /** Adds a drop-down list, a content control of Word. */
  private void addChoice(XWPFParagraph paragraph) {
    CTSdtRun control = paragraph.getCTP().addNewSdt();
    CTSdtDropDownList list = control.addNewSdtPr().addNewDropDownList();
    counties.forEach(
        county -> {
          var item = list.addNewListItem();
          item.setDisplayText(county);
          item.setValue(county);
        });
    control.addNewSdtContent().addNewR().addNewT().setStringValue(words.text("choose"));
  }
}
