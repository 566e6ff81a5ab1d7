package fengcai.model;

import java.util.List;

/**
 * The texts of a publication, read when asked for, so that memory holds only those being rendered.
 * Safe for use by several threads.
 */
public interface Stories {

  /** A community's story; empty where it has none. */
  List<Block> story(CommunityId community);

  /** A free page's text. */
  List<Block> text(FreePage page);
}
