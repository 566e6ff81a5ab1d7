package fengcai.report.layout;

import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * How a numbered paragraph begins: as a heading on its own line where it holds no sentence, else
 * with its mark, and its first sentence where that is short, as a run-in head.
 *
 * @param runIn the words set off; none where it stands alone
 * @param rest what follows them, likewise
 */
record NumberedHead(boolean standsAlone, String runIn, List<Inline> rest) {

  private static final int LONGEST_HEADING = 36;
  private static final int LONGEST_RUN_IN = 20;
  private static final int DEEPEST_HEADING = 2;

  static NumberedHead of(Block.Numbered numbered) {
    String words = Block.plain(numbered.content());
    boolean alone =
        numbered.depth() <= DEEPEST_HEADING
            && words.length() <= LONGEST_HEADING
            && words.indexOf('。') < 0;
    return alone ? new NumberedHead(true, "", List.of()) : runIn(numbered);
  }

  static List<Inline> whole(Block.Numbered numbered) {
    List<Inline> content = new ArrayList<>();
    content.add(new Inline.Text(numbered.label()));
    content.addAll(numbered.content());
    return content;
  }

  private static NumberedHead runIn(Block.Numbered numbered) {
    List<Inline> content = numbered.content();
    if (content.isEmpty() || !(content.getFirst() instanceof Inline.Text first)) {
      return new NumberedHead(false, numbered.label(), content);
    }
    int end = first.text().indexOf('。') + 1;
    boolean more = end < first.text().length() || content.size() > 1;
    int split = end > 0 && end <= LONGEST_RUN_IN && more ? end : 0;
    List<Inline> rest = new ArrayList<>(content);
    rest.set(0, new Inline.Text(first.text().substring(split)));
    return new NumberedHead(false, numbered.label() + first.text().substring(0, split), rest);
  }
}
