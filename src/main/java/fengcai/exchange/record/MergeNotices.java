package fengcai.exchange.record;

import fengcai.content.edit.RecordMerge;
import fengcai.content.edit.RecordMerge.Difference;
import fengcai.content.edit.RecordMerge.Place;
import fengcai.content.keys.RecordKind;
import java.util.ArrayList;
import java.util.List;

/** Notices about the merge of an imported record with an existing one. */
final class MergeNotices {

  private static final int EXCERPT = 24;
  private static final int CONTEXT = 4;
  private static final int LISTED = 5;

  private MergeNotices() {}

  static List<ImportNotice> of(RecordMerge merge, ImportedRecord record, boolean overwrite) {
    List<ImportNotice> notices = new ArrayList<>();
    boolean community = record.kind() == RecordKind.COMMUNITY;
    String name = community ? record.kind().address(record.file()) : record.file();
    for (Difference difference : merge.differences()) {
      notices.add(
          ImportNotice.of(
              overwrite ? "overwritten" : "kept",
              record.line(),
              name,
              difference.place().title(),
              difference.place().path(),
              excerpt(difference.existing(), difference.imported()),
              excerpt(difference.imported(), difference.existing())));
    }
    for (Place place : merge.unusable()) {
      notices.add(ImportNotice.of("unusable", record.line(), name, place.title(), place.path()));
    }
    List<String> absent =
        merge.absent().stream()
            .filter(place -> record.complete().contains(place.key()))
            .map(Place::title)
            .toList();
    if (!absent.isEmpty()) {
      String listed = String.join("、", absent.subList(0, Math.min(LISTED, absent.size())));
      String rest = absent.size() > LISTED ? "……" : "";
      String count = Integer.toString(absent.size());
      notices.add(ImportNotice.of("absent", record.line(), name, count, listed + rest));
    }
    return notices;
  }

  /** A value, shortened to the part around the first difference from another one. */
  private static String excerpt(String value, String other) {
    String plain = value.replaceAll("\\s+", " ").strip();
    if (plain.codePointCount(0, plain.length()) <= EXCERPT) {
      return plain;
    }
    String others = other.replaceAll("\\s+", " ").strip();
    int same = 0;
    while (same < Math.min(plain.length(), others.length())
        && plain.charAt(same) == others.charAt(same)) {
      same++;
    }
    int from = boundary(plain, Math.max(0, Math.min(same - CONTEXT, plain.length() - EXCERPT)));
    int to = boundary(plain, Math.min(plain.length(), from + EXCERPT));
    return (from > 0 ? "…" : "") + plain.substring(from, to) + (to < plain.length() ? "…" : "");
  }

  /** The index, or the one before if that is within a surrogate pair. */
  private static int boundary(String text, int at) {
    boolean within = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return within ? at - 1 : at;
  }
}
