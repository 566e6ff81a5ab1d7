package fengcai.model;

import fengcai.model.document.Block;
import java.util.List;

/** Reads the texts of a publication on demand, so that they need not be kept. Thread-safe. */
public interface Stories {

  /** The story of a community; empty if it has none. */
  List<Block> story(CommunityId community);

  /** The text of a free page. */
  List<Block> text(FreePage page);
}
