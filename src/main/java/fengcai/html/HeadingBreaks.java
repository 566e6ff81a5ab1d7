package fengcai.html;

import fengcai.html.template.Markup;
import fengcai.html.template.TemplateValues;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The method {@code heading} of templates: a text as HTML with {@code <wbr>} where a line may end.
 * Browsers divide Chinese after any character; the style sheet forbids that in headings, captions,
 * column heads and titles ({@code word-break: keep-all}). A list of texts that stand side by side
 * becomes a list of such HTML. Safe for use by several threads.
 */
final class HeadingBreaks implements TemplateMethodModelEx {

  /** Labels recur on every page; names, which do not, fill no more than this many places. */
  private static final int REMEMBERED = 4096;

  private final Map<List<String>, List<TemplateHTMLOutputModel>> remembered =
      new ConcurrentHashMap<>();

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() != 1) {
      throw new TemplateModelException("heading takes one text or one list of texts");
    }
    if (arguments.getFirst() instanceof TemplateSequenceModel list) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        parts.add(TemplateValues.unwrapped(list.get(i)).toString());
      }
      return divided(parts);
    }
    return divided(List.of(TemplateValues.unwrapped(arguments.getFirst()).toString())).getFirst();
  }

  private List<TemplateHTMLOutputModel> divided(List<String> parts) {
    List<TemplateHTMLOutputModel> known = remembered.get(parts);
    if (known != null) {
      return known;
    }
    Cursor cursor = new Cursor(String.join("", parts), HTMLOutputFormat.INSTANCE::escapePlainText);
    List<TemplateHTMLOutputModel> divided =
        parts.stream().map(part -> Markup.of(cursor.next(part))).toList();
    if (remembered.size() < REMEMBERED) {
      remembered.put(List.copyOf(parts), divided);
    }
    return divided;
  }

  /** Writes a heading piece by piece. */
  static final class Cursor {

    /** What is escaped in HTML is no letter. */
    private static final Pattern ESCAPED = Pattern.compile("[<>\"']");

    private final UnaryOperator<String> escape;
    private final BitSet breaks;
    private int at;

    /**
     * Prepares a heading.
     *
     * @param whole all its pieces
     */
    Cursor(String whole, UnaryOperator<String> escape) {
      this.escape = escape;
      this.breaks = WordBreaks.of(ESCAPED.matcher(whole).replaceAll("&"));
    }

    /** The next piece as HTML. */
    String next(String piece) {
      int end = at + piece.length();
      StringBuilder html = new StringBuilder();
      int from = at;
      for (int to = breaks.nextSetBit(at); to >= 0 && to < end; to = breaks.nextSetBit(to + 1)) {
        html.append(escape.apply(piece.substring(from - at, to - at))).append("<wbr>");
        from = to;
      }
      html.append(escape.apply(piece.substring(from - at)));
      at = end;
      return html.toString();
    }
  }
}
