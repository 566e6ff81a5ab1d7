package fengcai.html;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks with {@code <wbr>} where lines of headings, captions, column heads and titles may end.
 * Browsers divide Chinese after any character; the style sheet forbids that in these elements
 * ({@code word-break: keep-all}).
 */
final class HeadingBreaks {

  private static final Set<String> ELEMENTS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th", "caption", "dt");

  /** An element of this class is divided like a heading, whatever its name. */
  private static final Pattern TITLE =
      Pattern.compile("\\sclass=\"(?:[^\"]*\\s)?(?:title|depth-1)(?:\\s[^\"]*)?\"");

  /** A tag with its name; without one what holds no elements. */
  private static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<(?:script|style)\\b.*?</(?:script|style)>"
              + "|<(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9]*)(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>",
          Pattern.DOTALL);

  /** Labels recur on every page; names, which do not, fill no more than this many places. */
  private static final int REMEMBERED = 4096;

  private static final Pattern CHARACTER = Pattern.compile("&[a-zA-Z0-9#]+;|.", Pattern.DOTALL);

  private final Map<String, String> remembered = new ConcurrentHashMap<>();

  /** The page with its headings marked. Safe for use by several threads. */
  String in(String html) {
    StringBuilder page = new StringBuilder(html.length() + html.length() / 16);
    Matcher tag = TAG.matcher(html);
    int copied = 0;
    while (tag.find()) {
      if (opensHeading(tag)) {
        int start = tag.end();
        int end = end(tag, tag.group("name"));
        if (end > start) {
          page.append(html, copied, start);
          page.append(marked(html.substring(start, end)));
          copied = end;
        }
      }
    }
    return page.append(html, copied, html.length()).toString();
  }

  private String marked(String content) {
    String known = remembered.get(content);
    if (known != null) {
      return known;
    }
    String marked = new Heading(content).marked();
    if (remembered.size() < REMEMBERED) {
      remembered.put(content, marked);
    }
    return marked;
  }

  private static boolean opensHeading(Matcher tag) {
    String name = tag.group("name");
    return name != null
        && tag.group("end").isEmpty()
        && (ELEMENTS.contains(name.toLowerCase(Locale.ROOT)) || TITLE.matcher(tag.group()).find());
  }

  /** Where the element's end tag begins, behind which the matcher then stands; -1 without one. */
  private static int end(Matcher tag, String name) {
    int open = 1;
    while (tag.find()) {
      if (name.equalsIgnoreCase(tag.group("name"))) {
        open += tag.group("end").isEmpty() ? 1 : -1;
        if (open == 0) {
          return tag.start();
        }
      }
    }
    return -1;
  }

  /** What stands in one element. */
  private static final class Heading {
    private final String content;
    private final BitSet breaks;
    private final StringBuilder marked;
    private int characters;

    Heading(String content) {
      this.content = content;
      this.breaks = WordBreaks.of(text(content));
      this.marked = new StringBuilder(content.length() + "<wbr>".length() * breaks.cardinality());
    }

    String marked() {
      if (breaks.isEmpty()) {
        return content;
      }
      Matcher tag = TAG.matcher(content);
      int copied = 0;
      while (tag.find()) {
        words(copied, tag.start());
        marked.append(tag.group());
        copied = tag.end();
      }
      words(copied, content.length());
      return marked.toString();
    }

    private void words(int from, int to) {
      Matcher character = CHARACTER.matcher(content).region(from, to);
      while (character.find()) {
        marked.append(breaks.get(characters) ? "<wbr>" : "").append(character.group());
        characters++;
      }
    }

    /** An element's words, one character for each of the source: an escaped one is no letter. */
    private static String text(String content) {
      String words = TAG.matcher(content).replaceAll("");
      return CHARACTER
          .matcher(words)
          .replaceAll(c -> c.group().length() > 1 ? "&" : Matcher.quoteReplacement(c.group()));
    }
  }
}
