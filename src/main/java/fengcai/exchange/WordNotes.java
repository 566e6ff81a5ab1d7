package fengcai.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The footnotes and endnotes of a Word file, inserted in parentheses where they are referenced.
 * References within notes, which Word does not allow, are read with no notes, so that they cannot
 * recurse.
 */
final class WordNotes {

  private final Map<String, Note> notes = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final List<Line> photos = new ArrayList<>();
  private final TextBudget budget;

  /** A note, and the reader of the part that it is in. */
  private record Note(WordElement element, WordBlocks reader) {}

  WordNotes(TextBudget budget) {
    this.budget = budget;
  }

  /**
   * Adds the notes of a part.
   *
   * @param kind {@code footnote} or {@code endnote}
   */
  void add(String kind, WordElement root, WordBlocks reader) {
    for (WordElement note : root.parts(kind)) {
      notes.putIfAbsent(kind + note.attribute("id"), new Note(note, reader));
    }
  }

  /** The text of a referenced note; empty if there is no such note. */
  String text(WordElement reference) throws ImportFault {
    String key = reference.name().replace("Reference", "") + reference.attribute("id");
    Note note = notes.get(key);
    if (note == null) {
      return "";
    }
    String text = texts.get(key);
    if (text == null) {
      text = read(note);
      texts.put(key, text);
    }
    budget.spend(text);
    return text;
  }

  private String read(Note note) throws ImportFault {
    List<Line> blocks = note.reader().read(note.element());
    blocks.stream().filter(Line::isPhoto).forEach(photos::add);
    String text = Line.words(blocks).strip().replace('\n', ' ').replaceFirst("[。.]$", "");
    return text.isEmpty() ? "" : "（注：" + text + "）";
  }

  /** The photos of the notes that were referenced since the last call. */
  List<Line> takePhotos() {
    List<Line> taken = List.copyOf(photos);
    photos.clear();
    return taken;
  }
}
