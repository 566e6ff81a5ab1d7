package fengcai.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads Word files: paragraphs with the numbers Word gives them, forms, tables, photos. */
final class WordReader {

  private final OfficePackage file;
  private final String main;
  private final WordBlocks.Settings settings;

  private WordReader(OfficePackage file) throws ImportFault {
    this.file = file;
    this.main = file.main();
    this.settings =
        new WordBlocks.Settings(
            new WordStyles(part("styles")),
            new WordNumbers(part("numbering")),
            new WordPictures(file),
            new TextBudget(),
            new ArrayList<>());
  }

  static Manuscript read(Path file) throws IOException, ImportFault {
    byte[] bytes = ImportedFile.read(file);
    try (OfficePackage document = OfficePackage.open(bytes, new ImportFault("not-word"))) {
      return new WordReader(document).read();
    }
  }

  private Manuscript read() throws ImportFault {
    Element document = file.tree(main);
    List<Element> bodies = WordXml.parts(document, Set.of("body"));
    if (!WordXml.name(document).equals("document") || bodies.isEmpty()) {
      throw file.broken();
    }
    WordNotes notes = new WordNotes(settings.budget());
    for (String kind : List.of("footnote", "endnote")) {
      Optional<String> part = file.related(main, kind + "s");
      if (part.isPresent()) {
        notes.add(kind, file.tree(part.get()), blocks(part.get(), WordParagraph.NO_NOTES));
      }
    }
    WordBlocks reader = blocks(main, notes);
    List<Line> lines = reader.of(bodies.getFirst());
    Optional<String> comments = file.related(main, "comments");
    if (comments.isPresent()) {
      WordBlocks inside = blocks(comments.get(), WordParagraph.NO_NOTES);
      for (Element comment : WordXml.parts(file.tree(comments.get()), Set.of("comment"))) {
        inside.aside("comment", Line.words(inside.of(comment)), 0);
      }
    }
    return Manuscript.ofPaper(lines, settings.pictures().all(), settings.asides());
  }

  private WordBlocks blocks(String part, WordParagraph.Notes notes) {
    return new WordBlocks(settings, part, notes);
  }

  /** A part that the document may have. */
  private Optional<Element> part(String type) throws ImportFault {
    Optional<String> part = file.related(main, type);
    return part.isEmpty() ? Optional.empty() : Optional.of(file.tree(part.get()));
  }
}
