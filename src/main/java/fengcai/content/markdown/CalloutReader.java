package fengcai.content.markdown;

import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes callouts: block quotes that begin with a label such as {@code [!提示]}. */
final class CalloutReader {

  private static final Pattern LABEL = Pattern.compile("\\[!([^\\]]{1,12})]\\s*");

  private CalloutReader() {}

  /** A callout or a quotation of these blocks. */
  static Block read(List<Block> content) {
    if (content.isEmpty()
        || !(content.getFirst() instanceof Block.Paragraph opening)
        || opening.content().isEmpty()
        || !(opening.content().getFirst() instanceof Inline.Text first)) {
      return new Block.Quotation(content);
    }
    Matcher label = LABEL.matcher(first.text());
    if (!label.lookingAt()) {
      return new Block.Quotation(content);
    }
    List<Inline> rest = new ArrayList<>(opening.content());
    String words = first.text().substring(label.end());
    rest.removeFirst();
    if (!words.isEmpty()) {
      rest.addFirst(new Inline.Text(words));
    }
    List<Block> blocks = new ArrayList<>(content);
    blocks.removeFirst();
    if (!rest.isEmpty()) {
      blocks.addFirst(new Block.Paragraph(rest));
    }
    return new Block.Callout(label.group(1).strip(), blocks);
  }
}
