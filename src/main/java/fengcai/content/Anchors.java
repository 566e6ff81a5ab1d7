package fengcai.content;

import java.util.HashSet;
import java.util.Set;

/** Names for the headings of one text, from their words, so that a link survives an insertion. */
final class Anchors {

  private final Set<String> taken = new HashSet<>();

  /** The prefix keeps a heading's name apart from those a page gives to its own parts. */
  String unique(String heading) {
    String base = "s-" + heading.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    String name = base;
    for (int i = 2; !taken.add(name); i++) {
      name = base + "-" + i;
    }
    return name;
  }
}
