package fengcai.exchange.source.word;

import fengcai.exchange.source.ImportException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The content of a paragraph with all tracked changes accepted. Deleted and hidden text is not part
 * of the text.
 */
final class WordParagraph {

  private static final Set<String> IGNORED = Set.of("del", "moveFrom", "pPr", "instrText", "rPr");
  private static final Set<String> NOT_SHOWN = Set.of("vanish", "strike", "dstrike");

  private final WordNotes notes;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder hidden = new StringBuilder();
  private final List<WordPicture> pictures = new ArrayList<>();
  private final List<WordElement> boxes = new ArrayList<>();
  private String description = "";

  /** The element that links to a picture, and the picture's description. */
  record WordPicture(WordElement link, String description) {}

  private WordParagraph(WordNotes notes) {
    this.notes = notes;
  }

  static WordParagraph of(WordElement paragraph, WordNotes notes) throws ImportException {
    WordParagraph read = new WordParagraph(notes);
    read.readChildren(paragraph, read.text);
    return read;
  }

  String text() {
    return text.toString();
  }

  /** Text that is hidden or struck through. */
  String hidden() {
    return hidden.toString().strip();
  }

  List<WordPicture> pictures() {
    return pictures;
  }

  /** The contents of text boxes anchored to this paragraph. */
  List<WordElement> boxes() {
    return boxes;
  }

  private void readChildren(WordElement parent, StringBuilder target) throws ImportException {
    for (WordElement child : parent.children()) {
      if (!IGNORED.contains(child.name())) {
        read(child, target);
      }
    }
  }

  private void read(WordElement element, StringBuilder target) throws ImportException {
    switch (element.name()) {
      case "r" -> readChildren(element, isShown(element) ? target : hidden);
      case "t", "sym" -> target.append(element.text());
      case "tab" -> target.append('\t');
      case "br", "cr" -> target.append('\n');
      case "noBreakHyphen" -> target.append('-');
      case "footnoteReference", "endnoteReference" -> target.append(notes.text(element));
      case "AlternateContent" -> readChildren(element.preferred(), target);
      case "txbxContent" -> boxes.add(element);
      case "docPr", "cNvPr" -> {
        String words = element.attribute("descr").strip();
        description = words.isEmpty() ? description : words;
      }
      case "blip", "imagedata" -> {
        pictures.add(new WordPicture(element, description));
        description = "";
      }
      default -> readChildren(element, target);
    }
  }

  private static boolean isShown(WordElement run) {
    return run.children().stream()
        .filter(child -> child.name().equals("rPr"))
        .flatMap(properties -> properties.children().stream())
        .noneMatch(
            property ->
                NOT_SHOWN.contains(property.name())
                    && !property.attribute("val").matches("0|false|off"));
  }
}
