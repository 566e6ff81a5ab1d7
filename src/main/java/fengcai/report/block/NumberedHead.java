package fengcai.report.block;

import fengcai.model.Block;
import fengcai.model.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * How a numbered paragraph begins: as a heading on its own line where it holds no sentence, else
 * with its first short sentence set off as a run-in head.
 */
record NumberedHead(boolean standsAlone, List<Inline> content) {

  private static final int LONGEST_HEADING = 36;
  private static final int LONGEST_RUN_IN = 20;
  private static final int DEEPEST_HEADING = 2;

  static NumberedHead of(Block.Numbered numbered) {
    String words = Block.plain(numbered.content());
    boolean alone =
        numbered.depth() <= DEEPEST_HEADING
            && words.length() <= LONGEST_HEADING
            && words.indexOf('。') < 0;
    return new NumberedHead(alone, alone ? whole(numbered) : runIn(numbered));
  }

  static List<Inline> whole(Block.Numbered numbered) {
    List<Inline> content = new ArrayList<>();
    content.add(new Inline.Text(numbered.label()));
    content.addAll(numbered.content());
    return content;
  }

  private static List<Inline> runIn(Block.Numbered numbered) {
    List<Inline> content = new ArrayList<>();
    if (numbered.content().isEmpty()
        || !(numbered.content().getFirst() instanceof Inline.Text first)) {
      content.add(new Inline.Strong(List.of(new Inline.Text(numbered.label()))));
      content.addAll(numbered.content());
      return content;
    }
    int end = first.text().indexOf('。') + 1;
    boolean more = end < first.text().length() || numbered.content().size() > 1;
    int split = end > 0 && end <= LONGEST_RUN_IN && more ? end : 0;
    String head = numbered.label() + first.text().substring(0, split);
    content.add(new Inline.Strong(List.of(new Inline.Text(head))));
    content.add(new Inline.Text(first.text().substring(split)));
    content.addAll(numbered.content().subList(1, numbered.content().size()));
    return content;
  }
}
