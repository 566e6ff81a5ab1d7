package fengcai.content;

import fengcai.diagnostic.Position;
import fengcai.model.Block;
import fengcai.model.Inline.Target.Internal;
import java.util.List;

/** The blocks of a text and its links to other files of the site. */
record Text(List<Block> blocks, List<Reference> references) {

  /** A link to a file of the site, resolved when all addresses are known. */
  record Reference(Internal target, Position position) {}

  static final Text NONE = new Text(List.of(), List.of());

  Text {
    blocks = List.copyOf(blocks);
    references = List.copyOf(references);
  }
}
