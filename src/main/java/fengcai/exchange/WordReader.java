package fengcai.exchange;

import fengcai.exchange.Line.Setting;
import fengcai.exchange.Manuscript.Aside;
import fengcai.exchange.WordStyles.Numbering;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads Word files: paragraphs with the numbers Word gives them, forms, tables, photos. */
final class WordReader {

  private static final Set<String> BLOCKS = Set.of("p", "tbl");

  private final XWPFDocument document;
  private final WordStyles styles;
  private final WordNumbers numbers;
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();
  private int paragraphs;

  private WordReader(XWPFDocument document) {
    this.document = document;
    this.styles = new WordStyles(document);
    this.numbers = new WordNumbers(document);
  }

  static Manuscript read(Path file) throws IOException, ImportFault {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length == 0) {
      throw new ImportFault("empty");
    }
    try (XWPFDocument document = open(bytes)) {
      WordReader reader = new WordReader(document);
      List<Line> lines = reader.blocks(document.getDocument().getBody().getDomNode());
      for (XWPFComment comment :
          Optional.ofNullable(document.getComments()).orElse(new XWPFComment[0])) {
        reader.aside("comment", comment.getText());
      }
      return Manuscript.ofPaper(lines, reader.pictures, reader.asides);
    }
  }

  /** Whatever POI makes of a file that is broken, there is nothing to be read in it. */
  private static XWPFDocument open(byte[] bytes) throws ImportFault {
    try {
      return new XWPFDocument(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException broken) {
      throw new ImportFault("not-word");
    }
  }

  private List<Line> blocks(Node parent) {
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

  private void paragraph(Element element, List<Line> lines) {
    int number = ++paragraphs;
    WordParagraph paragraph = WordParagraph.of(element, this::note);
    OptionalInt heading = styles.heading(element);
    String text = paragraph.text();
    String mark = text.isBlank() ? "" : styles.numbering(element).map(this::number).orElse("");
    if (heading.isPresent() && !text.isBlank()) {
      lines.add(new Line.Heading((mark + text).strip(), heading.getAsInt(), number));
    } else if (mark.equals(WordNumbers.POINT)) {
      lines.add(new Line.Text(text.replace('\n', ' '), Setting.POINT, number));
    } else {
      for (String line : (mark + text).split("\n", -1)) {
        lines.add(new Line.Text(line, Setting.PARAGRAPH, number));
      }
    }
    paragraph.pictures().forEach((picture, words) -> lines.add(photo(picture, words, number)));
    paragraph.boxes().forEach(box -> lines.addAll(blocks(box)));
    if (!paragraph.hidden().isEmpty()) {
      aside("hidden", paragraph.hidden());
    }
  }

  private String number(Numbering place) {
    return numbers.next(place);
  }

  private void aside(String kind, String text) {
    if (!text.isBlank()) {
      asides.add(new Aside(kind, text.strip(), paragraphs));
    }
  }

  /** A note stands in parentheses where its number is: texts of records have no other place. */
  private String note(Element reference) {
    String id = WordXml.attribute(reference, "id");
    if (!id.matches("[0-9]{1,9}")) {
      return "";
    }
    BigInteger number = new BigInteger(id);
    Optional<? extends XWPFAbstractFootnoteEndnote> note =
        WordXml.name(reference).startsWith("foot")
            ? Optional.ofNullable(document.getFootnoteByID(number.intValue()))
            : Optional.ofNullable(document.getEndnoteByID(number.intValue()));
    return note.map(found -> Line.words(blocks(found.getCTFtnEdn().getDomNode())))
        .filter(text -> !text.isBlank())
        .map(text -> "（注：" + text.replace('\n', ' ').replaceAll("[。.]$", "") + "）")
        .orElse("");
  }

  private Line photo(Element element, String words, int number) {
    String embedded = WordXml.attribute(element, "embed") + WordXml.attribute(element, "id");
    Optional<XWPFPictureData> data = Optional.ofNullable(document.getPictureDataByID(embedded));
    byte[] bytes = data.map(XWPFPictureData::getData).orElse(new byte[0]);
    if (data.isEmpty() || bytes.length == 0) {
      return new Line.LostPhoto(words, number);
    }
    pictures.add(
        new Picture(bytes, data.get().suggestFileExtension().toLowerCase(Locale.ROOT), words));
    return new Line.Photo(pictures.size() - 1, number);
  }

  private void table(Element table, List<Line> lines) {
    List<List<List<Line>>> rows = new ArrayList<>();
    int number = paragraphs + 1;
    for (Element row : WordXml.parts(table, Set.of("tr"))) {
      List<List<Line>> cells = new ArrayList<>();
      WordXml.parts(row, Set.of("tc")).forEach(cell -> cells.add(blocks(cell)));
      rows.add(cells);
    }
    lines.addAll(FormTable.lines(rows, number));
  }
}
