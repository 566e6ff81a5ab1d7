package fengcai.content.yaml;

import fengcai.content.source.Problems;
import fengcai.content.source.SourcePosition;
import fengcai.content.yaml.Node.Scalar;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import java.util.HashMap;
import java.util.Map;

/** Reports repeated keys of one mapping. */
public final class DuplicateKeys {

  private final Problems problems;
  private final Map<String, SourcePosition> seen = new HashMap<>();

  public DuplicateKeys(Problems problems) {
    this.problems = problems;
  }

  /** Whether a key with this meaning is the first; a later one is reported. */
  public boolean isFirst(String meaning, Scalar key) {
    SourcePosition earlier = seen.putIfAbsent(meaning, key.mark());
    if (earlier == null) {
      return true;
    }
    problems.add(
        Diagnostic.of(Rule.KEY_DUPLICATE, problems.at(key.mark()), key.text())
            .andAt(problems.at(earlier)));
    return false;
  }
}
