package fengcai.plan.page;

import fengcai.model.document.Block;
import java.util.List;

/** A heading in the contents list of a text. */
public record ContentsEntry(int level, String anchor, String text) {

  private static final int DEEPEST = 2;

  /** The headings of the two upper levels; none where there is but one. */
  public static List<ContentsEntry> of(List<Block> text) {
    List<ContentsEntry> entries =
        text.stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .filter(heading -> heading.level() <= DEEPEST)
            .map(
                heading ->
                    new ContentsEntry(
                        heading.level(), heading.anchor(), Block.plain(heading.content())))
            .toList();
    return entries.size() > 1 ? entries : List.of();
  }
}
