package fengcai.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The footnotes and endnotes of a Word file. A note stands in parentheses where its number is:
 * texts of records have no other place. A note within a note, which Word does not allow, is left
 * out; otherwise two lines that name each other would have no end.
 */
final class WordNotes implements WordParagraph.Notes {

  private final Map<String, Element> notes = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final List<Line> photos = new ArrayList<>();
  private final TextBudget budget;
  private final Map<String, WordBlocks> readers = new HashMap<>();

  WordNotes(TextBudget budget) {
    this.budget = budget;
  }

  /**
   * Adds the notes of a part.
   *
   * @param kind of their references: {@code footnote} or {@code endnote}
   * @param reader for what stands in them
   */
  void add(String kind, Element root, WordBlocks reader) {
    for (Element note : WordXml.parts(root, Set.of(kind))) {
      notes.putIfAbsent(kind + WordXml.attribute(note, "id"), note);
    }
    readers.put(kind, reader);
  }

  @Override
  public String of(Element reference) throws ImportFault {
    String kind = WordXml.name(reference).replace("Reference", "");
    String key = kind + WordXml.attribute(reference, "id");
    Optional<Element> note = Optional.ofNullable(notes.get(key));
    if (note.isEmpty()) {
      return "";
    }
    if (!words.containsKey(key)) {
      words.put(key, read(note.get(), Optional.ofNullable(readers.get(kind)).orElseThrow()));
    }
    String text = words.getOrDefault(key, "");
    budget.spend(text);
    return text;
  }

  private String read(Element note, WordBlocks reader) throws ImportFault {
    List<Line> lines = reader.of(note);
    lines.stream()
        .filter(line -> line instanceof Line.Photo || line instanceof Line.LostPhoto)
        .forEach(photos::add);
    String text = Line.words(lines).strip().replace('\n', ' ');
    boolean ended = text.endsWith("。") || text.endsWith(".");
    return text.isEmpty()
        ? ""
        : "（注：" + (ended ? text.substring(0, text.length() - 1) : text) + "）";
  }

  @Override
  public List<Line> photos() {
    List<Line> taken = List.copyOf(photos);
    photos.clear();
    return taken;
  }
}
