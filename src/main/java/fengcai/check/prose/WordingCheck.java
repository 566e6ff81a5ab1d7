package fengcai.check.prose;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.RuleLevel;
import fengcai.diagnostic.Term;
import fengcai.diagnostic.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a list of wrong ones; of two that overlap the longer counts. */
final class WordingCheck {

  private WordingCheck() {}

  static List<Diagnostic> check(Passage passage, Wording wording) {
    List<Match> matches = matches(passage.text(), wording);
    return matches.stream()
        .filter(match -> matches.stream().noneMatch(match::isWithin))
        .map(match -> finding(passage, match.at(), match.entry()))
        .toList();
  }

  private record Match(int at, Wording.Entry entry) {
    int end() {
      return at + entry.wrong().length();
    }

    boolean isWithin(Match other) {
      return other.entry.wrong().length() > entry.wrong().length()
          && other.at < end()
          && at < other.end();
    }
  }

  private static List<Match> matches(String text, Wording wording) {
    List<Match> matches = new ArrayList<>();
    for (Wording.Entry entry : wording.entries()) {
      int at = entry.level() == RuleLevel.OFF ? -1 : text.indexOf(entry.wrong());
      while (at >= 0) {
        if (!isException(text, at, entry)) {
          matches.add(new Match(at, entry));
        }
        at = text.indexOf(entry.wrong(), at + entry.wrong().length());
      }
    }
    return matches;
  }

  private static Diagnostic finding(Passage passage, int at, Wording.Entry entry) {
    Diagnostic found =
        Diagnostic.of(
            Rule.WORDING,
            passage.at(at),
            entry.wrong(),
            entry
                .right()
                .map(right -> new Term("wording.right", right))
                .orElseGet(() -> new Term("wording.none")),
            entry
                .why()
                .map(why -> new Term("wording.why", why))
                .orElseGet(() -> new Term("wording.unexplained")));
    return entry.level().severity().map(found::as).orElse(found);
  }

  private static boolean isException(String text, int at, Wording.Entry entry) {
    for (String exception : entry.exceptions()) {
      for (int inside = exception.indexOf(entry.wrong());
          inside >= 0;
          inside = exception.indexOf(entry.wrong(), inside + 1)) {
        if (text.startsWith(exception, at - inside)) {
          return true;
        }
      }
    }
    return Optional.of(entry.right().orElse(""))
        .filter(right -> right.contains(entry.wrong()))
        .map(right -> text.startsWith(right, at - right.indexOf(entry.wrong())))
        .orElse(false);
  }
}
