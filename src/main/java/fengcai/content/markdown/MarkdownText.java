package fengcai.content.markdown;

import fengcai.diagnostic.Position;
import fengcai.model.document.Block;
import fengcai.model.document.Inline.Target.Internal;
import java.util.List;

/** The blocks of a text and its links to other files of the site. */
public record MarkdownText(List<Block> blocks, List<Reference> references) {

  /** A link to a file of the site, resolved when all addresses are known. */
  public record Reference(Internal target, Position position) {}

  public static final MarkdownText NONE = new MarkdownText(List.of(), List.of());

  public MarkdownText {
    blocks = List.copyOf(blocks);
    references = List.copyOf(references);
  }
}
