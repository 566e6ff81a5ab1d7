package fengcai.exchange;

import fengcai.diagnostic.Messages;
import fengcai.io.AtomicFile;
import fengcai.model.Region;
import fengcai.model.Regions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtListItem;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** The form that the office sends to communities, as Word or Excel; the importer reads it. */
public final class BlankForm {

  static final List<String> ITEMS =
      List.of(
          "name",
          "county",
          "street",
          "asOf",
          "registered",
          "share",
          "residents",
          "teams",
          "partners",
          "honours",
          "source",
          "editor",
          "published",
          "contact",
          "summary",
          "story");

  /** The hidden sheet that has the counties to choose from. */
  static final String CHOICES = "list";

  private static final String COUNTY = "county";
  private static final String STORY = "story";

  /** Asks for a county where there is no list to choose from. */
  static final String FREE_COUNTY_HINT = "county.hint-free";

  private static final List<String> COUNTS = List.of("registered", "residents");

  /** Of the columns of Word's table, in hundredths of the text, which is so many twips wide. */
  private static final List<Integer> WIDTHS = List.of(34, 36, 30);

  private static final int TEXT_WIDTH = 8300;
  private static final int ROWS = 500;
  private static final int LARGEST = 999_999_999;
  private static final int CHARACTER = 256;
  private static final String FONT = "宋体";
  private static final String GREY = "767676";

  private final Messages words;
  private final List<String> counties;

  /**
   * Prepares a form.
   *
   * @param words the message file {@code form}
   * @param regions the divisions to choose from; without any the county is written by hand
   */
  public BlankForm(Messages words, List<Region> regions) {
    this.words = words;
    this.counties = counties(new Regions(regions));
  }

  /** Counties with the names of what they are in: 张家口市桥西区. */
  private static List<String> counties(Regions regions) {
    List<String> names = new ArrayList<>();
    for (Region region : regions.all()) {
      if (!region.code().digits().endsWith("00")) {
        names.add(
            region
                    .code()
                    .parent()
                    .flatMap(regions::find)
                    .filter(parent -> !parent.code().digits().endsWith("0000"))
                    .map(Region::name)
                    .orElse("")
                + region.name());
      }
    }
    return names;
  }

  /** A row for each community, with choices and bounds where Excel can hold people to them. */
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
        validate(sheet, i, item);
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

  private void validate(XSSFSheet sheet, int column, String item) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    Optional<DataValidationConstraint> constraint = Optional.empty();
    if (item.equals(COUNTY) && !counties.isEmpty()) {
      constraint = Optional.of(helper.createFormulaListConstraint(listed(sheet.getWorkbook())));
    } else if (COUNTS.contains(item)) {
      constraint =
          Optional.of(
              helper.createIntegerConstraint(OperatorType.BETWEEN, "0", Integer.toString(LARGEST)));
    }
    DataValidation validation =
        helper.createValidation(
            constraint.orElseGet(() -> helper.createCustomConstraint("TRUE")),
            new CellRangeAddressList(1, ROWS, column, column));
    String hint = hint(item);
    validation.createPromptBox(shortened(words.text(item), 32), shortened(hint, 255));
    validation.setShowPromptBox(true);
    validation.setShowErrorBox(constraint.isPresent());
    validation.createErrorBox(shortened(words.text(item), 32), shortened(hint, 255));
    sheet.addValidationData(validation);
  }

  private String hint(String item) {
    boolean free = item.equals(COUNTY) && counties.isEmpty();
    return words.text(free ? FREE_COUNTY_HINT : item + ".hint");
  }

  /** Excel takes lists over 255 characters from cells alone, here on a hidden sheet. */
  private String listed(XSSFWorkbook workbook) {
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

  /** A table to fill in, then the story. */
  public void writeWord(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph title = document.createParagraph();
      title.setAlignment(ParagraphAlignment.CENTER);
      run(title, words.text("title"), 18, "000000").setBold(true);
      run(document.createParagraph(), words.text("intro"), 10, GREY);
      XWPFTable table = document.createTable(ITEMS.size() - 1, 3);
      table.setWidth("100%");
      CTTblGrid grid = table.getCTTbl().addNewTblGrid();
      WIDTHS.forEach(
          width -> grid.addNewGridCol().setW(BigInteger.valueOf(width * TEXT_WIDTH / 100)));
      for (int i = 0; i < ITEMS.size() - 1; i++) {
        row(table.getRow(i), ITEMS.get(i));
      }
      document.createParagraph();
      XWPFParagraph story = document.createParagraph();
      run(story, words.text(STORY) + "：", 12, "000000").setBold(true);
      run(document.createParagraph(), FormHints.MARK + words.text(STORY + ".hint"), 10, GREY);
      document.createParagraph();
      document.write(bytes);
    }
    AtomicFile.write(file, bytes.toByteArray());
  }

  private void row(XWPFTableRow row, String item) {
    for (int i = 0; i < WIDTHS.size(); i++) {
      row.getCell(i).setWidth(WIDTHS.get(i) + "%");
    }
    run(row.getCell(0).getParagraphs().getFirst(), words.text(item), 11, "000000");
    if (item.equals(COUNTY) && !counties.isEmpty()) {
      choice(row.getCell(1).getParagraphs().getFirst());
    }
    run(row.getCell(2).getParagraphs().getFirst(), FormHints.MARK + hint(item), 9, GREY);
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, int size, String colour) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setFontSize(size);
    run.setColor(colour);
    run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
    return run;
  }

  /** A list to choose from, as Word's content controls have it. */
  private void choice(XWPFParagraph paragraph) {
    CTSdtRun control = paragraph.getCTP().addNewSdt();
    CTSdtDropDownList list = control.addNewSdtPr().addNewDropDownList();
    for (String county : counties) {
      CTSdtListItem item = list.addNewListItem();
      item.setDisplayText(county);
      item.setValue(county);
    }
    control.addNewSdtContent().addNewR().addNewT().setStringValue(words.text("choose"));
  }
}
