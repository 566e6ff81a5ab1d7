package fengcai.content;

import fengcai.content.Node.Scalar;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import java.util.HashMap;
import java.util.Map;

/** Reports repeated keys of one mapping. */
final class DuplicateKeys {

  private final Problems problems;
  private final Map<String, Mark> seen = new HashMap<>();

  DuplicateKeys(Problems problems) {
    this.problems = problems;
  }

  /** Whether a key with this meaning is the first; a later one is reported. */
  boolean isFirst(String meaning, Scalar key) {
    Mark earlier = seen.putIfAbsent(meaning, key.mark());
    if (earlier == null) {
      return true;
    }
    problems.add(
        Diagnostic.of(Rule.KEY_DUPLICATE, problems.at(key.mark()), key.text())
            .andAt(problems.at(earlier)));
    return false;
  }
}
