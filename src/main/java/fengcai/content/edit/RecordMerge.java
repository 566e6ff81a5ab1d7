package fengcai.content.edit;

import fengcai.content.keys.RecordKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An imported record merged into an existing one. New keys and list entries are added; a value that
 * differs replaces the existing one only on request; nothing is removed, and the comments and the
 * order of the existing text stay.
 *
 * @param text the text of the merged record
 * @param differences keys with different values in both records
 * @param unusable what the import states under a key that records do not have or in another form,
 *     and what cannot be merged because the existing value has another form
 * @param absent what only the existing record states
 */
public record RecordMerge(
    String text, List<Difference> differences, List<Place> unusable, List<Place> absent) {

  public RecordMerge {
    differences = List.copyOf(differences);
    unusable = List.copyOf(unusable);
    absent = List.copyOf(absent);
  }

  /**
   * The place of a value in a record.
   *
   * @param title in Chinese words: 志愿者 2020-03-26 占常住人口比例
   * @param path in English keys: {@code volunteers[2020-03-26].share}
   */
  public record Place(String title, String path) {

    /** The top-level key. */
    public String key() {
      return path.split("[.\\[]", 2)[0];
    }
  }

  /** A value that differs from the existing one. */
  public record Difference(Place place, String existing, String imported) {}

  /**
   * Merges two texts of the same kind.
   *
   * @param overwrite whether values that differ are those of the import
   * @return empty if one of the texts is no record, or cannot be edited without changing what it
   *     says elsewhere
   */
  public static Optional<RecordMerge> of(
      String existing, String imported, RecordKind kind, boolean overwrite) {
    Optional<RecordEdit> target = RecordEdit.open(existing, kind);
    Optional<RecordEdit> source = RecordEdit.open(imported, kind);
    return target.isEmpty() || source.isEmpty()
        ? Optional.empty()
        : of(target.get(), source.get(), existing, kind, overwrite);
  }

  private static Optional<RecordMerge> of(
      RecordEdit target, RecordEdit source, String existing, RecordKind kind, boolean overwrite) {
    FormValues readingTarget = new FormValues(true);
    FormValues readingSource = new FormValues(true);
    Object mine = target.value(readingTarget);
    Object theirs = source.value(readingSource);
    ValueMerge merge = new ValueMerge(overwrite, readingTarget.unfit());
    Object merged = merge.record(kind, mine, theirs);
    readingSource.unfit().forEach(merge::addUnusable);
    readingSource.unknown().forEach(merge::addUnusable);
    String text = merged.equals(mine) ? existing : target.with(merged, true);
    boolean sound =
        text.equals(existing)
            || RecordEdit.open(text, kind)
                .map(edit -> edit.value(new FormValues(true)))
                .equals(FormValues.normalized(merged).or(() -> Optional.of(Map.of())));
    return sound
        ? Optional.of(new RecordMerge(text, merge.differences(), merge.unusable(), merge.absent()))
        : Optional.empty();
  }
}
