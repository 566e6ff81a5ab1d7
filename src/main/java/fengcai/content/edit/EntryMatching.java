package fengcai.content.edit;

import fengcai.content.schema.FieldType.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Finds the existing list entry that an imported one describes. Entries are identified by their
 * first key (the day of a count, the title of an honour) and by their year, which one of them may
 * lack.
 */
final class EntryMatching {

  private static final String YEAR = "year";
  private static final Pattern QUOTATION = Pattern.compile("[“”\"「」『』《》]");

  private final Fields fields;
  private final List<Map<String, Object>> entries;
  private final Map<String, List<Integer>> byIdentity = new HashMap<>();
  private final TreeSet<Integer> unmatched = new TreeSet<>();

  EntryMatching(Fields fields, List<Map<String, Object>> entries) {
    this.fields = fields;
    this.entries = List.copyOf(entries);
    for (int i = 0; i < entries.size(); i++) {
      byIdentity.computeIfAbsent(identity(entries.get(i)), key -> new ArrayList<>()).add(i);
      unmatched.add(i);
    }
  }

  /** The index of the matching entry, preferably of one that has no match yet. */
  OptionalInt next(Map<String, Object> other) {
    OptionalInt match =
        find(true, other, Map::equals)
            .or(() -> find(true, other, (one, its) -> isOfSameYear(one, its, false)))
            .or(() -> find(true, other, (one, its) -> isOfSameYear(one, its, true)))
            .or(() -> find(false, other, (one, its) -> isOfSameYear(one, its, true)))
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    match.ifPresent(unmatched::remove);
    return match;
  }

  private Optional<Integer> find(
      boolean fresh,
      Map<String, Object> other,
      BiPredicate<Map<String, Object>, Map<String, Object>> same) {
    return byIdentity.getOrDefault(identity(other), List.of()).stream()
        .filter(index -> !fresh || unmatched.contains(index))
        .filter(index -> same.test(entries.get(index), other))
        .findFirst();
  }

  /** Entries without a first key match only if they are equal. */
  private boolean isOfSameYear(
      Map<String, Object> one, Map<String, Object> other, boolean orUnknown) {
    if (identity(one).isEmpty()) {
      return false;
    }
    Object mine = one.getOrDefault(YEAR, "");
    Object theirs = other.getOrDefault(YEAR, "");
    return mine.equals(theirs) || (orUnknown && (mine.equals("") || theirs.equals("")));
  }

  /** The indices without a match. */
  List<Integer> unmatched() {
    return List.copyOf(unmatched);
  }

  /** The first value without quotation marks, which do not distinguish titles. */
  String identity(Map<String, Object> entry) {
    String first = entry.getOrDefault(fields.fields().getFirst().english(), "").toString();
    return QUOTATION.matcher(first.strip()).replaceAll("");
  }
}
