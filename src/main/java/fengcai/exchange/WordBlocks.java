package fengcai.exchange;

import fengcai.exchange.Line.Setting;
import fengcai.exchange.Manuscript.Aside;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the paragraphs and tables of a part of a Word file. */
final class WordBlocks {

  private static final Set<String> BLOCKS = Set.of("p", "tbl");

  private final Settings settings;
  private final String part;
  private final WordParagraph.Notes notes;

  /** What all parts of a file share; {@code asides} receives what is found beside the text. */
  record Settings(
      WordStyles styles,
      WordNumbers numbers,
      WordPictures pictures,
      TextBudget budget,
      List<Aside> asides) {}

  WordBlocks(Settings settings, String part, WordParagraph.Notes notes) {
    this.settings = settings;
    this.part = part;
    this.notes = notes;
  }

  /** The lines of what stands in an element. */
  List<Line> of(Node parent) throws ImportFault {
    List<Line> lines = new ArrayList<>();
    for (Element block : WordXml.parts(parent, BLOCKS)) {
      if (WordXml.name(block).equals("p")) {
        paragraph(block, lines);
      } else {
        table(block, lines);
      }
    }
    return lines;
  }

  private void paragraph(Element element, List<Line> lines) throws ImportFault {
    int number = settings.budget().paragraph();
    WordParagraph paragraph = WordParagraph.of(element, notes);
    OptionalInt heading = settings.styles().heading(element);
    String text = paragraph.text();
    String mark =
        text.isBlank()
            ? ""
            : settings.styles().numbering(element).map(settings.numbers()::next).orElse("");
    settings.budget().spend(mark + text);
    if (heading.isPresent() && !text.isBlank()) {
      lines.add(new Line.Heading((mark + text).strip(), heading.getAsInt(), number));
    } else if (mark.equals(WordNumbers.POINT)) {
      lines.add(new Line.Text(text.replace('\n', ' '), Setting.POINT, number));
    } else {
      for (String line : (mark + text).split("\n", -1)) {
        lines.add(new Line.Text(line, Setting.PARAGRAPH, number));
      }
    }
    for (Map.Entry<Element, String> picture : paragraph.pictures().entrySet()) {
      lines.add(settings.pictures().photo(part, picture.getKey(), picture.getValue(), number));
    }
    lines.addAll(notes.photos());
    for (Element box : paragraph.boxes()) {
      lines.addAll(of(box));
    }
    aside("hidden", paragraph.hidden(), number);
  }

  /**
   * Keeps what is in the file but not of its text.
   *
   * @param number of the paragraph; 0 where it is about the whole
   */
  void aside(String kind, String text, int number) throws ImportFault {
    if (!text.isBlank()) {
      settings.budget().spend(text);
      settings.asides().add(new Aside(kind, text.strip(), number));
    }
  }

  private void table(Element table, List<Line> lines) throws ImportFault {
    List<List<List<Line>>> rows = new ArrayList<>();
    int number = settings.budget().paragraphs() + 1;
    for (Element row : WordXml.parts(table, Set.of("tr"))) {
      List<List<Line>> cells = new ArrayList<>();
      for (Element cell : WordXml.parts(row, Set.of("tc"))) {
        cells.add(of(cell));
      }
      rows.add(cells);
    }
    lines.addAll(FormTable.lines(rows, number));
  }
}
