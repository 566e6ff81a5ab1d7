package fengcai.exchange.source;

import fengcai.exchange.form.FormLabel;
import java.util.List;
import java.util.Optional;

/**
 * A community's profile as running text, independent of the file format.
 *
 * @param blocks in the order of reading
 * @param title the title of the file or page, if it has one besides the text
 * @param stated form answers from the file's metadata
 * @param pictures by the index that blocks refer to
 * @param asides comments and hidden text, which are not part of the text
 */
public record Manuscript(
    List<SourceBlock> blocks,
    Origin origin,
    Optional<String> title,
    List<FormLabel.Answer> stated,
    List<SourcePicture> pictures,
    List<Aside> asides)
    implements SourceContent {

  /** Web pages have navigation and links around the text. */
  public enum Origin {
    PAPER,
    WEB_PAGE
  }

  /**
   * Text that is kept in the notes of a record.
   *
   * @param kind the key of the notice about it
   */
  public record Aside(String kind, String text, int number) {}

  public Manuscript {
    blocks = List.copyOf(blocks);
    stated = List.copyOf(stated);
    pictures = List.copyOf(pictures);
    asides = List.copyOf(asides);
  }

  public static Manuscript ofPaper(List<SourceBlock> blocks) {
    return ofPaper(blocks, List.of(), List.of());
  }

  public static Manuscript ofPaper(
      List<SourceBlock> blocks, List<SourcePicture> pictures, List<Aside> asides) {
    return new Manuscript(blocks, Origin.PAPER, Optional.empty(), List.of(), pictures, asides);
  }
}
