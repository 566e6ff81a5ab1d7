package fengcai.content.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Anchors of the headings of one text, derived from their words so that links stay valid. */
final class HeadingAnchors {

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The prefix avoids clashes with the ids of a page's template. */
  String unique(String heading) {
    String base = "s-" + heading.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String name = base;
    while (!taken.add(name)) {
      name = base + "-" + numbers.merge(base, 2, (last, first) -> last + 1);
    }
    return name;
  }
}
