package fengcai.exchange.source.word;

import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.ImportLimit;
import fengcai.exchange.source.Manuscript;
import fengcai.exchange.source.OfficePackage;
import fengcai.exchange.source.PictureCollector;
import fengcai.exchange.source.SourceBlock;
import fengcai.exchange.source.SourceReader;
import fengcai.exchange.source.TextBudget;
import fengcai.exchange.source.XmlStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads Word files: paragraphs with their list numbers, forms, tables, photos, notes. */
public final class WordReader implements SourceReader {

  @Override
  public Manuscript read(Path path) throws IOException, ImportException {
    try (OfficePackage file = OfficePackage.open(path, new ImportException("not-word"))) {
      return read(file);
    }
  }

  private static Manuscript read(OfficePackage file) throws ImportException {
    String main = file.main();
    WordBlockReader.Document shared =
        new WordBlockReader.Document(
            file,
            new WordStyles(related(file, "styles")),
            new WordNumbering(related(file, "numbering")),
            new PictureCollector(),
            new TextBudget(),
            new ArrayList<>());
    WordElement document = root(file, main);
    Optional<WordElement> body = document.part("body");
    if (!document.name().equals("document") || body.isEmpty()) {
      throw file.broken();
    }
    WordNotes notes = new WordNotes(shared.budget());
    for (String kind : List.of("footnote", "endnote")) {
      Optional<String> part = file.related(main, kind + "s");
      if (part.isPresent()) {
        WordBlockReader reader =
            new WordBlockReader(shared, part.get(), new WordNotes(shared.budget()));
        notes.add(kind, root(file, part.get()), reader);
      }
    }
    List<SourceBlock> blocks = new WordBlockReader(shared, main, notes).read(body.get());
    Optional<String> comments = file.related(main, "comments");
    if (comments.isPresent()) {
      WordBlockReader reader =
          new WordBlockReader(shared, comments.get(), new WordNotes(shared.budget()));
      for (WordElement comment : root(file, comments.get()).parts("comment")) {
        reader.addAside("comment", SourceBlock.words(reader.read(comment)), 0);
      }
    }
    return Manuscript.ofPaper(blocks, shared.pictures().all(), shared.asides());
  }

  /** The root of a part that the document may have. */
  private static Optional<WordElement> related(OfficePackage file, String type)
      throws ImportException {
    Optional<String> part = file.related(file.main(), type);
    return part.isEmpty() ? Optional.empty() : Optional.of(root(file, part.get()));
  }

  private static WordElement root(OfficePackage file, String part) throws ImportException {
    try (XmlStream xml = file.stream(part, ImportLimit.TREE)) {
      return WordElement.read(xml);
    }
  }
}
