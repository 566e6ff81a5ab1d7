package fengcai.exchange.source.word;

import fengcai.exchange.source.FormTable;
import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.Manuscript.Aside;
import fengcai.exchange.source.OfficePackage;
import fengcai.exchange.source.OfficePackage.Relationship;
import fengcai.exchange.source.PictureCollector;
import fengcai.exchange.source.SourceBlock;
import fengcai.exchange.source.SourceBlock.Setting;
import fengcai.exchange.source.TextBudget;
import fengcai.exchange.source.word.WordParagraph.WordPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads the paragraphs and tables of a part of a Word file. */
final class WordBlockReader {

  private final Document document;
  private final String part;
  private final WordNotes notes;

  /** What the parts of a file share; text besides the manuscript is added to {@code asides}. */
  record Document(
      OfficePackage file,
      WordStyles styles,
      WordNumbering numbers,
      PictureCollector pictures,
      TextBudget budget,
      List<Aside> asides) {}

  WordBlockReader(Document document, String part, WordNotes notes) {
    this.document = document;
    this.part = part;
    this.notes = notes;
  }

  List<SourceBlock> read(WordElement parent) throws ImportException {
    List<SourceBlock> blocks = new ArrayList<>();
    for (WordElement block : parent.parts("p", "tbl")) {
      blocks.addAll(block.name().equals("p") ? paragraph(block) : table(block));
    }
    return blocks;
  }

  private List<SourceBlock> paragraph(WordElement element) throws ImportException {
    List<SourceBlock> blocks = new ArrayList<>();
    int number = document.budget().paragraph();
    WordParagraph paragraph = WordParagraph.of(element, notes);
    OptionalInt heading = document.styles().heading(element);
    String text = paragraph.text();
    String mark =
        text.isBlank()
            ? ""
            : document.styles().list(element).map(document.numbers()::next).orElse("");
    document.budget().spend(mark + text);
    if (heading.isPresent() && !text.isBlank()) {
      blocks.add(new SourceBlock.Heading((mark + text).strip(), heading.getAsInt(), number));
    } else if (mark.equals(WordNumbering.BULLET)) {
      blocks.add(new SourceBlock.Text(text.replace('\n', ' '), Setting.POINT, number));
    } else {
      for (String line : (mark + text).split("\n", -1)) {
        blocks.add(new SourceBlock.Text(line, Setting.PARAGRAPH, number));
      }
    }
    for (WordPicture picture : paragraph.pictures()) {
      blocks.add(photo(picture, number));
    }
    blocks.addAll(notes.takePhotos());
    for (WordElement box : paragraph.boxes()) {
      blocks.addAll(read(box));
    }
    addAside("hidden", paragraph.hidden(), number);
    return blocks;
  }

  private SourceBlock photo(WordPicture picture, int number) throws ImportException {
    String id = picture.link().attribute("embed") + picture.link().attribute("id");
    Relationship link = document.file().relationships(part).get(id);
    String target = link == null ? "" : link.target();
    String description = picture.description();
    return document
        .pictures()
        .add(target, () -> document.file().open(target), description, description, number);
  }

  /**
   * Keeps text that is in the file but not part of the manuscript's text.
   *
   * @param number of the paragraph; 0 for the whole file
   */
  void addAside(String kind, String text, int number) throws ImportException {
    if (!text.isBlank()) {
      document.budget().spend(text);
      document.asides().add(new Aside(kind, text.strip(), number));
    }
  }

  private List<SourceBlock> table(WordElement table) throws ImportException {
    List<List<List<SourceBlock>>> rows = new ArrayList<>();
    int number = document.budget().paragraphs() + 1;
    for (WordElement row : table.parts("tr")) {
      List<List<SourceBlock>> cells = new ArrayList<>();
      for (WordElement cell : row.parts("tc")) {
        cells.add(read(cell));
      }
      rows.add(cells);
    }
    return FormTable.blocks(rows, number);
  }
}
