package fengcai.content.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Anchors of the headings of one text, derived from their words so that links stay valid. */
final class HeadingAnchors {

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern OUTER_DASH = Pattern.compile("^-|-$");

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The prefix avoids clashes with the ids of a page's template. */
  String unique(String heading) {
    String words = MARKS.matcher(heading).replaceAll("-");
    String base = "s-" + OUTER_DASH.matcher(words).replaceAll("");
    String name = base;
    while (!taken.add(name)) {
      name = base + "-" + numbers.merge(base, 2, (last, first) -> last + 1);
    }
    return name;
  }
}
