package fengcai.check.text;

import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text normalized for pattern matching: emphasis marks removed, lines of a paragraph joined,
 * digits half-width. A line feed ends a paragraph. Indices are those of the normalized text.
 */
public final class NormalizedText {

  private static final String SENTENCE_ENDS = "。！？!?；;\n";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，,：:、（(";

  /** Limits, in characters, of what is considered around a position. */
  private static final int SENTENCE = 200;

  private static final int PARAGRAPH = 800;
  private static final int ALL = Integer.MAX_VALUE;

  private final Passage passage;
  private final String text;
  private final int[] offsets;

  private NormalizedText(Passage passage) {
    this.passage = passage;
    String source = passage.text();
    this.offsets = new int[source.length() + 1];
    StringBuilder read = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n') {
        i = endOfLine(source, i, read);
      } else if (c != '*' && c != '`') {
        append(halfWidth(c), i, read);
      }
    }
    offsets[read.length()] = source.length();
    this.text = read.toString();
  }

  public static NormalizedText of(Passage passage) {
    return new NormalizedText(passage);
  }

  /** Joins two lines of a paragraph, unless the second begins another block. */
  private int endOfLine(String source, int at, StringBuilder read) {
    int next = at + 1;
    while (next < source.length() && (source.charAt(next) == ' ' || source.charAt(next) == '\t')) {
      next++;
    }
    boolean joined = next < source.length() && isText(source.charAt(next));
    if (!joined) {
      append('\n', at, read);
    }
    return joined ? next - 1 : at;
  }

  private static boolean isText(char c) {
    return "\n#-+>|".indexOf(c) < 0;
  }

  private void append(char c, int offset, StringBuilder read) {
    offsets[read.length()] = offset;
    read.append(c);
  }

  private static char halfWidth(char c) {
    return c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c == '％' ? '%' : c;
  }

  /** The text as it was written. */
  public Passage passage() {
    return passage;
  }

  public String text() {
    return text;
  }

  /** A part of the text; {@code end} is exclusive. */
  public record Span(int start, int end) {}

  /** The sentences that contain at least one of the words, in order. */
  public List<Span> sentencesWith(List<String> words) {
    TreeMap<Integer, Span> spans = new TreeMap<>();
    for (String word : words) {
      int at = text.indexOf(word);
      while (at >= 0) {
        Span span = new Span(start(at, SENTENCE_ENDS, ALL), end(at, SENTENCE_ENDS, ALL));
        spans.put(span.start(), span);
        at = text.indexOf(word, Math.max(span.end(), at + 1));
      }
    }
    return List.copyOf(spans.values());
  }

  /** The occurrences of a word, in order, without overlaps; none of the empty word. */
  public List<Integer> places(String word) {
    List<Integer> places = new ArrayList<>();
    int at = word.isEmpty() ? -1 : text.indexOf(word);
    while (at >= 0) {
      places.add(at);
      at = text.indexOf(word, at + word.length());
    }
    return places;
  }

  /** The sentences with an index for which the predicate holds, in order. */
  public List<Span> sentencesWhere(IntPredicate isPlace) {
    List<Span> spans = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (isPlace.test(at)) {
        Span span = new Span(start(at, SENTENCE_ENDS, ALL), end(at, SENTENCE_ENDS, ALL));
        spans.add(span);
        at = span.end();
      }
    }
    return spans;
  }

  /** Passes each match within the sentences; lookaround may see beyond them. */
  public void matchAll(Pattern pattern, List<Span> sentences, Consumer<Matcher> then) {
    if (sentences.isEmpty()) {
      return;
    }
    Matcher matcher = pattern.matcher(text);
    matcher.useTransparentBounds(true);
    matcher.useAnchoringBounds(false);
    for (Span span : sentences) {
      matcher.region(span.start(), span.end());
      while (matcher.find()) {
        then.accept(matcher);
      }
    }
  }

  public Position at(int index) {
    return passage.at(offsets[index]);
  }

  /** The sentence up to an index. */
  public String sentenceBefore(int index) {
    return text.substring(start(index, SENTENCE_ENDS, SENTENCE), index);
  }

  /** The paragraph up to an index. */
  public String paragraphBefore(int index) {
    return text.substring(start(index, "\n", PARAGRAPH), index);
  }

  /** The sentence from an index on. */
  public String sentenceAfter(int index) {
    return text.substring(index, end(index, SENTENCE_ENDS, SENTENCE));
  }

  /** The clause up to an index. */
  public String clauseBefore(int index) {
    return text.substring(start(index, CLAUSE_ENDS, SENTENCE), index);
  }

  /** The sentence around an index. */
  public String sentence(int index) {
    return text.substring(
        start(index, SENTENCE_ENDS, SENTENCE), end(index, SENTENCE_ENDS, SENTENCE));
  }

  /** The clause from an index on. */
  public String clauseAfter(int index) {
    return text.substring(index, end(index, CLAUSE_ENDS, SENTENCE));
  }

  private int start(int index, String ends, int most) {
    int start = index;
    while (start > 0 && index - start < most && ends.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private int end(int index, String ends, int most) {
    int end = index;
    while (end < text.length() && end - index < most && ends.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
