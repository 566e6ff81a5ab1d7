package fengcai.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names for the headings of one text, from their words, so that a link survives an insertion. */
final class Anchors {

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The prefix keeps a heading's name apart from those a page gives to its own parts. */
  String unique(String heading) {
    String base = "s-" + heading.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String name = base;
    while (!taken.add(name)) {
      name = base + "-" + numbers.merge(base, 2, (last, first) -> last + 1);
    }
    return name;
  }
}
