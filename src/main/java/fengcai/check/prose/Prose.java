package fengcai.check.prose;

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
 * A passage as it is read aloud: marks of emphasis taken out, broken lines joined, digits
 * half-width. A line feed ends a paragraph.
 */
final class Prose {

  private static final String SENTENCE_ENDS = "。！？!?；;\n";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，,：:、（(";

  /** What is further away in a sentence or a paragraph is not looked at. */
  private static final int SENTENCE = 200;

  private static final int PARAGRAPH = 800;
  private static final int ALL = Integer.MAX_VALUE;

  private final Passage passage;
  private final String text;
  private final int[] offsets;

  private Prose(Passage passage) {
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

  static Prose of(Passage passage) {
    return new Prose(passage);
  }

  /** Joins two lines of a paragraph; anything that begins a block of its own is kept apart. */
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

  String text() {
    return text;
  }

  /** A part of the text, by its first character and the one behind its last. */
  record Span(int start, int end) {}

  /** The sentences in which one of the words stands, in order, each once. */
  List<Span> sentencesWith(List<String> words) {
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

  /** Where a word stands, in order, without overlaps; an empty word stands nowhere. */
  List<Integer> places(String word) {
    List<Integer> places = new ArrayList<>();
    int at = word.isEmpty() ? -1 : text.indexOf(word);
    while (at >= 0) {
      places.add(at);
      at = text.indexOf(word, at + word.length());
    }
    return places;
  }

  /** The sentences with a place of which that is so, in order, each once. */
  List<Span> sentencesWhere(IntPredicate isPlace) {
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

  /** Every place in those sentences where the pattern matches; it may look beyond them. */
  void matchAll(Pattern pattern, List<Span> sentences, Consumer<Matcher> then) {
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

  Position at(int index) {
    return passage.at(offsets[index]);
  }

  /** What stands before a place in its sentence. */
  String sentenceBefore(int index) {
    return text.substring(start(index, SENTENCE_ENDS, SENTENCE), index);
  }

  /** What stands before a place in its paragraph. */
  String paragraphBefore(int index) {
    return text.substring(start(index, "\n", PARAGRAPH), index);
  }

  /** What follows a place in its sentence. */
  String sentenceAfter(int index) {
    return text.substring(index, end(index, SENTENCE_ENDS, SENTENCE));
  }

  /** What stands before a place in its clause. */
  String clauseBefore(int index) {
    return text.substring(start(index, CLAUSE_ENDS, SENTENCE), index);
  }

  /** The whole sentence around a place. */
  String sentence(int index) {
    return text.substring(
        start(index, SENTENCE_ENDS, SENTENCE), end(index, SENTENCE_ENDS, SENTENCE));
  }

  /** What follows a place in its clause. */
  String clauseAfter(int index) {
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
