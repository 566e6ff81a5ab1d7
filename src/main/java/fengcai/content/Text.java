package fengcai.content;

import fengcai.diagnostic.Position;
import fengcai.model.Block;
import fengcai.model.Inline.Target.Internal;
import java.util.List;

/** A text as blocks, with what in it leads to elsewhere on the site. */
record Text(List<Block> blocks, List<Reference> references) {

  /** A link to a file of the site, to be resolved when all addresses are known. */
  record Reference(Internal target, Position position) {}

  static final Text NONE = new Text(List.of(), List.of());

  Text {
    blocks = List.copyOf(blocks);
    references = List.copyOf(references);
  }
}
