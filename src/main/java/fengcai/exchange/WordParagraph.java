package fengcai.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a paragraph of Word's XML shows: its text as it stands after all changes, its pictures, and
 * the boxes that hang on it. What was struck out, hidden or moved elsewhere is not of the text.
 */
final class WordParagraph {

  private static final Set<String> GONE = Set.of("del", "moveFrom", "pPr", "instrText", "rPr");
  private static final Set<String> NOTES = Set.of("footnoteReference", "endnoteReference");
  private static final Set<String> STRUCK = Set.of("strike", "dstrike");

  /** A paragraph whose references to notes are left out. */
  static final Notes NO_NOTES = reference -> "";

  private final Notes notes;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder hidden = new StringBuilder();
  private final Map<Element, String> pictures = new LinkedHashMap<>();
  private final List<Element> boxes = new ArrayList<>();
  private String description = "";

  /** What stands in the place of a reference to a note. */
  interface Notes {
    String of(Element reference) throws ImportFault;

    /** The pictures of the notes that were asked for since the last call, as lines. */
    default List<Line> photos() {
      return List.of();
    }
  }

  private WordParagraph(Notes notes) {
    this.notes = notes;
  }

  static WordParagraph of(Element paragraph, Notes notes) throws ImportFault {
    WordParagraph read = new WordParagraph(notes);
    read.inside(paragraph, read.text);
    return read;
  }

  String text() {
    return text.toString();
  }

  /** What is in the file but neither shown nor printed, or struck through. */
  String hidden() {
    return hidden.toString().strip();
  }

  /** The elements that name a picture's data, each with what it is said to show. */
  Map<Element, String> pictures() {
    return pictures;
  }

  List<Element> boxes() {
    return boxes;
  }

  private void inside(Node parent, StringBuilder target) throws ImportFault {
    for (Element child : WordXml.children(parent)) {
      String name = WordXml.name(child);
      if (NOTES.contains(name)) {
        target.append(notes.of(child));
      } else if (!GONE.contains(name)) {
        element(name, child, target);
      }
    }
  }

  private void element(String name, Element element, StringBuilder target) throws ImportFault {
    switch (name) {
      case "r" -> inside(element, isShown(element) ? target : hidden);
      case "t", "sym" -> target.append(WordXml.text(element));
      case "tab" -> target.append('\t');
      case "br", "cr" -> target.append('\n');
      case "noBreakHyphen" -> target.append('-');
      case "AlternateContent" -> inside(WordXml.choice(element), target);
      case "txbxContent" -> boxes.add(element);
      case "docPr", "cNvPr" -> describe(WordXml.attribute(element, "descr"));
      case "blip", "imagedata" -> {
        pictures.put(element, description);
        description = "";
      }
      default -> inside(element, target);
    }
  }

  private void describe(String words) {
    if (!words.isBlank()) {
      description = words.strip();
    }
  }

  private static boolean isShown(Element run) {
    for (Element properties : WordXml.children(run)) {
      if (WordXml.name(properties).equals("rPr")) {
        for (Element property : WordXml.children(properties)) {
          String name = WordXml.name(property);
          boolean off = WordXml.attribute(property, "val").matches("0|false|off");
          if (!off && (name.equals("vanish") || STRUCK.contains(name))) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
