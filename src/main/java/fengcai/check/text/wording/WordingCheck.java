package fengcai.check.text.wording;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import fengcai.check.text.NormalizedText;
import fengcai.check.text.TextCheck;
import fengcai.check.text.WordFinder;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.RuleLevel;
import fengcai.diagnostic.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words of the word list; of overlapping matches the longest counts. A match that cuts
 * through other words is ignored: 按|装置 does not contain 按装.
 */
public final class WordingCheck implements TextCheck {

  /** Characters on either side that are considered to find word boundaries. */
  private static final int WORDS_AROUND = 60;

  /** In an exception, stands for any words of the sentence. */
  private static final String ANY = "…";

  private final List<WordList.Entry> entries;
  private final WordFinder wrong;

  public WordingCheck(WordList wordList) {
    this.entries =
        wordList.entries().stream().filter(entry -> entry.level() != RuleLevel.OFF).toList();
    this.wrong = new WordFinder(entries.stream().map(WordList.Entry::wrong).toList());
  }

  @Override
  public List<Diagnostic> check(NormalizedText normalized, LocalDate written) {
    Set<String> found = wrong.in(normalized.text());
    if (found.isEmpty()) {
      return List.of();
    }
    return withoutOverlapped(matches(normalized, found)).stream()
        .filter(match -> !cutsThroughWords(normalized, match))
        .map(match -> finding(normalized, match.at(), match.entry()))
        .toList();
  }

  private record Match(int at, WordList.Entry entry) {
    int length() {
      return entry.wrong().length();
    }

    int end() {
      return at + length();
    }

    boolean isWithin(Match other) {
      return other.entry.wrong().length() > entry.wrong().length()
          && other.at < end()
          && at < other.end();
    }
  }

  /** The matches that no longer match overlaps. */
  private static List<Match> withoutOverlapped(List<Match> matches) {
    List<Match> sorted = new ArrayList<>(matches);
    sorted.sort(Comparator.comparingInt(Match::at));
    int longest = sorted.stream().mapToInt(Match::length).max().orElse(0);
    List<Match> kept = new ArrayList<>();
    int first = 0;
    for (Match match : sorted) {
      while (sorted.get(first).at() + longest <= match.at()) {
        first++;
      }
      boolean overlapped = false;
      for (int i = first; i < sorted.size() && sorted.get(i).at() < match.end(); i++) {
        overlapped |= match.isWithin(sorted.get(i));
      }
      if (!overlapped) {
        kept.add(match);
      }
    }
    return kept;
  }

  private List<Match> matches(NormalizedText normalized, Set<String> found) {
    List<Match> matches = new ArrayList<>();
    for (WordList.Entry entry : entries) {
      if (found.contains(entry.wrong())) {
        normalized.places(entry.wrong()).stream()
            .filter(at -> !isException(normalized, at, entry))
            .forEach(at -> matches.add(new Match(at, entry)));
      }
    }
    return matches;
  }

  private static Diagnostic finding(NormalizedText normalized, int at, WordList.Entry entry) {
    Diagnostic found =
        Diagnostic.of(
            Rule.WORDING,
            normalized.at(at),
            entry.wrong(),
            entry
                .right()
                .map(right -> new MessageTerm("wording.right", right))
                .orElseGet(() -> new MessageTerm("wording.none")),
            entry
                .why()
                .map(why -> new MessageTerm("wording.why", why))
                .orElseGet(() -> new MessageTerm("wording.unexplained")));
    return entry.level().severity().map(found::as).orElse(found);
  }

  private static boolean isException(NormalizedText normalized, int at, WordList.Entry entry) {
    String text = normalized.text();
    for (String exception : entry.exceptions()) {
      int gap = exception.indexOf(ANY);
      String first = gap < 0 ? exception : exception.substring(0, gap);
      String later = gap < 0 ? "" : exception.substring(gap + ANY.length());
      for (int inside = first.indexOf(entry.wrong());
          inside >= 0;
          inside = first.indexOf(entry.wrong(), inside + 1)) {
        if (text.startsWith(first, at - inside)
            && normalized.sentenceAfter(at + entry.wrong().length()).contains(later)) {
          return true;
        }
      }
    }
    return Optional.of(entry.right().orElse(""))
        .filter(right -> right.contains(entry.wrong()))
        .map(right -> text.startsWith(right, at - right.indexOf(entry.wrong())))
        .orElse(false);
  }

  /** Whether its characters belong to other words, and would not if it were corrected. */
  private static boolean cutsThroughWords(NormalizedText normalized, Match match) {
    String before = last(normalized.clauseBefore(match.at()));
    String after = first(normalized.clauseAfter(match.end()));
    WordList.Entry entry = match.entry();
    return cutsThroughWords(before, entry.wrong(), after)
        && entry.right().map(right -> !cutsThroughWords(before, right, after)).orElse(true);
  }

  private static String last(String text) {
    return text.substring(Math.max(0, text.length() - WORDS_AROUND));
  }

  private static String first(String text) {
    return text.substring(0, Math.min(WORDS_AROUND, text.length()));
  }

  private static boolean cutsThroughWords(String before, String word, String after) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
    words.setText(before + word + after);
    return !words.isBoundary(before.length()) || !words.isBoundary(before.length() + word.length());
  }
}
