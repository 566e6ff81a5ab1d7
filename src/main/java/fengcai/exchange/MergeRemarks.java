package fengcai.exchange;

import fengcai.content.RecordKind;
import fengcai.content.RecordMerge;
import fengcai.content.RecordMerge.Difference;
import fengcai.content.RecordMerge.Place;
import java.util.ArrayList;
import java.util.List;

/** What an editor is told about a record that an import was merged into. */
final class MergeRemarks {

  private static final int SHOWN = 24;
  private static final int BEFORE = 4;
  private static final int MOST_ABSENT = 5;

  private MergeRemarks() {}

  static List<Remark> of(RecordMerge merge, ImportedRecord record, boolean overwrite) {
    List<Remark> remarks = new ArrayList<>();
    String name =
        record.kind() == RecordKind.COMMUNITY
            ? record.kind().address(record.file())
            : record.file();
    for (Difference difference : merge.differences()) {
      remarks.add(
          Remark.of(
              overwrite ? "overwritten" : "kept",
              record.line(),
              name,
              difference.place().title(),
              difference.place().path(),
              excerpt(difference.existing(), difference.imported()),
              excerpt(difference.imported(), difference.existing())));
    }
    for (Place place : merge.unusable()) {
      remarks.add(Remark.of("unusable", record.line(), name, place.title(), place.path()));
    }
    List<Place> absent =
        merge.absent().stream().filter(place -> record.complete().contains(place.key())).toList();
    if (!absent.isEmpty()) {
      remarks.add(
          Remark.of(
              "absent",
              record.line(),
              name,
              Integer.toString(absent.size()),
              listed(absent.stream().map(Place::title).toList())));
    }
    return remarks;
  }

  private static String listed(List<String> names) {
    boolean more = names.size() > MOST_ABSENT;
    return String.join("、", more ? names.subList(0, MOST_ABSENT) : names) + (more ? "……" : "");
  }

  /** A value in a few words: where it is long, those at the first place that differs. */
  private static String excerpt(String value, String other) {
    String plain = value.replaceAll("\\s+", " ").strip();
    if (plain.codePointCount(0, plain.length()) <= SHOWN) {
      return plain;
    }
    String others = other.replaceAll("\\s+", " ").strip();
    int differs = 0;
    while (differs < Math.min(plain.length(), others.length())
        && plain.charAt(differs) == others.charAt(differs)) {
      differs++;
    }
    int from = boundary(plain, Math.max(0, Math.min(differs - BEFORE, plain.length() - SHOWN)));
    int to = boundary(plain, Math.min(plain.length(), from + SHOWN));
    return (from > 0 ? "…" : "") + plain.substring(from, to) + (to < plain.length() ? "…" : "");
  }

  /** A place between characters, not within a surrogate pair. */
  private static int boundary(String text, int at) {
    boolean within = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return within ? at - 1 : at;
  }
}
