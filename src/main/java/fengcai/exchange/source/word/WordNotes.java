package fengcai.exchange.source.word;

import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.SourceBlock;
import fengcai.exchange.source.TextBudget;
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
  private final List<SourceBlock> photos = new ArrayList<>();
  private final TextBudget budget;

  /** A note, and the reader of the part that it is in. */
  private record Note(WordElement element, WordBlockReader reader) {}

  WordNotes(TextBudget budget) {
    this.budget = budget;
  }

  /**
   * Adds the notes of a part.
   *
   * @param kind {@code footnote} or {@code endnote}
   */
  void add(String kind, WordElement root, WordBlockReader reader) {
    for (WordElement note : root.parts(kind)) {
      notes.putIfAbsent(kind + note.attribute("id"), new Note(note, reader));
    }
  }

  /** The text of a referenced note; empty if there is no such note. */
  String text(WordElement reference) throws ImportException {
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

  private String read(Note note) throws ImportException {
    List<SourceBlock> blocks = note.reader().read(note.element());
    blocks.stream().filter(SourceBlock::isPhoto).forEach(photos::add);
    String text = SourceBlock.words(blocks).strip().replace('\n', ' ').replaceFirst("[。.]$", "");
    return text.isEmpty() ? "" : "（注：" + text + "）";
  }

  /** The photos of the notes that were referenced since the last call. */
  List<SourceBlock> takePhotos() {
    List<SourceBlock> taken = List.copyOf(photos);
    photos.clear();
    return taken;
  }
}
