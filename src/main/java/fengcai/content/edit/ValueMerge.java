package fengcai.content.edit;

import fengcai.content.edit.RecordMerge.Difference;
import fengcai.content.edit.RecordMerge.Place;
import fengcai.content.keys.CommunityFields;
import fengcai.content.keys.CountFields;
import fengcai.content.keys.RecordKind;
import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Keyed;
import fengcai.content.schema.FieldType.Many;
import fengcai.content.schema.TextType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Merges values in the form of {@link FormValues} and collects the differences. */
final class ValueMerge {

  /** Keys whose values depend on each other. */
  private static final List<Set<Field<?>>> TOGETHER =
      List.of(
          Set.of(CountFields.REGISTERED, CountFields.SHARE, CountFields.RESIDENTS),
          Set.of(
              CommunityFields.RESIDENTS_COUNT,
              CommunityFields.RESIDENTS_AS_OF,
              CommunityFields.RESIDENTS_BASIS));

  private final boolean overwrite;
  private final Set<String> unfit;
  private final List<Difference> differences = new ArrayList<>();
  private final List<Place> unusable = new ArrayList<>();
  private final List<Place> absent = new ArrayList<>();

  /**
   * A merge of two records.
   *
   * @param unfit paths of the existing record, as in {@link FormValues#unfit}, that stay unchanged
   */
  ValueMerge(boolean overwrite, List<String> unfit) {
    this.overwrite = overwrite;
    this.unfit = Set.copyOf(unfit);
  }

  List<Difference> differences() {
    return differences;
  }

  List<Place> unusable() {
    return unusable;
  }

  List<Place> absent() {
    return absent;
  }

  void addUnusable(String path) {
    unusable.add(new Place(path, path));
  }

  /** Two records of a kind, as {@link FormValues} reads them. */
  Object record(RecordKind kind, Object mine, Object theirs) {
    return merge(kind.shown(), mine, theirs, ValuePath.RECORD);
  }

  private Object merge(FieldType<?> type, Object mine, Object theirs, ValuePath at) {
    return switch (type) {
      case TextType<?> text -> loose(text, mine, theirs, at);
      case Fields fields -> fields(fields, mine, theirs, at);
      case Keyed<?> keyed -> rows(keyed.value(), mine, theirs, at);
      case Many<?> many ->
          many.item() instanceof Fields fields
              ? entries(fields, mine, theirs, at)
              : texts(many.item(), mine, theirs);
    };
  }

  private static String written(Object value) {
    return value instanceof Map || value instanceof List
        ? RecordText.flow(value)
        : value.toString();
  }

  private Object fields(Fields fields, Object mine, Object theirs, ValuePath at) {
    Map<String, Object> merged = FormYaml.members(mine);
    Map<String, Object> imported = FormYaml.members(theirs);
    if (!overwrite) {
      dropDependent(fields, merged, imported, at);
    }
    fields.fields().forEach(field -> member(field, merged, imported, at.below(field)));
    return merged;
  }

  /** Drops an imported value that depends on another which differs from the existing one. */
  private void dropDependent(
      Fields fields, Map<String, Object> mine, Map<String, Object> theirs, ValuePath at) {
    for (Set<Field<?>> group : TOGETHER) {
      boolean differs =
          fields.fields().stream()
              .filter(group::contains)
              .anyMatch(it -> differs(it, mine, theirs));
      for (Field<?> field : fields.fields()) {
        if (differs && group.contains(field) && !mine.containsKey(field.english())) {
          Optional.ofNullable(theirs.remove(field.english()))
              .ifPresent(value -> unusable.add(at.below(field).place()));
        }
      }
    }
  }

  private static boolean differs(
      Field<?> field, Map<String, Object> mine, Map<String, Object> theirs) {
    Object one = mine.get(field.english());
    Object other = theirs.get(field.english());
    return one != null
        && other != null
        && field.type() instanceof TextType<?> leaf
        && !leaf.isSame(one, other);
  }

  private void member(
      Field<?> field, Map<String, Object> merged, Map<String, Object> imported, ValuePath at) {
    Optional<Object> mine = Optional.ofNullable(merged.get(field.english()));
    Optional<Object> theirs = Optional.ofNullable(imported.get(field.english()));
    if (theirs.isEmpty()) {
      mine.ifPresent(value -> absent.add(at.place()));
      return;
    }
    if (unfit.contains(at.path())) {
      unusable.add(at.place());
      return;
    }
    // A flag that is absent is false; setting it is a difference.
    boolean flag = field.type() instanceof TextType<?> leaf && leaf.isFlag();
    Object value =
        mine.isEmpty() && !flag
            ? theirs.get()
            : merge(field.type(), mine.orElse(false), theirs.get(), at);
    if (!value.equals(false)) {
      merged.put(field.english(), value);
    }
  }

  private Object rows(FieldType<?> type, Object mine, Object theirs, ValuePath at) {
    Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
    FormYaml.rows(mine).forEach(row -> rows.putIfAbsent(row.key(), members(row)));
    Map<String, Map<String, Object>> imported = new LinkedHashMap<>();
    FormYaml.rows(theirs).forEach(row -> imported.putIfAbsent(row.key(), members(row)));
    List<Object> merged = new ArrayList<>();
    int index = 0;
    for (Map.Entry<String, Map<String, Object>> row : rows.entrySet()) {
      ValuePath there = at.entry(row.getKey(), index++);
      Map<String, Object> other = imported.remove(row.getKey());
      if (other == null) {
        absent.add(there.place());
      }
      merged.add(
          keyed(
              row.getKey(),
              other == null ? row.getValue() : merge(type, row.getValue(), other, there)));
    }
    imported.forEach((key, value) -> merged.add(keyed(key, value)));
    return merged;
  }

  private static Map<String, Object> members(FormYaml.Row row) {
    return row.value().map(FormYaml::members).orElse(Map.of());
  }

  private static Map<String, Object> keyed(String key, Object value) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(Keyed.OWN_KEY, key);
    row.putAll(FormYaml.members(value));
    return row;
  }

  private Object entries(Fields fields, Object mine, Object theirs, ValuePath at) {
    List<Map<String, Object>> existing = mappings(mine);
    List<Object> merged = new ArrayList<>(existing);
    EntryMatching matching = new EntryMatching(fields, existing);
    for (Map<String, Object> entry : mappings(theirs)) {
      OptionalInt match = matching.next(entry);
      if (match.isEmpty()) {
        merged.add(entry);
      } else {
        int index = match.getAsInt();
        ValuePath there = at.entry(matching.identity(existing.get(index)), index);
        Map<String, Object> other = new LinkedHashMap<>(entry);
        other.computeIfPresent(
            fields.fields().getFirst().english(),
            (key, value) -> existing.get(index).getOrDefault(key, value));
        merged.set(index, fields(fields, merged.get(index), other, there));
      }
    }
    matching
        .unmatched()
        .forEach(
            index -> absent.add(at.entry(matching.identity(existing.get(index)), index).place()));
    return merged;
  }

  private static List<Map<String, Object>> mappings(Object list) {
    return list instanceof List<?> items
        ? items.stream().map(FormYaml::members).toList()
        : List.of();
  }

  private Object texts(FieldType<?> item, Object mine, Object theirs) {
    List<Object> merged = new ArrayList<>((List<?>) mine);
    for (Object text : (List<?>) theirs) {
      boolean there =
          merged.stream()
              .anyMatch(
                  each ->
                      item instanceof TextType<?> leaf
                          ? leaf.isSame(each, text)
                          : each.equals(text));
      if (!there) {
        merged.add(text);
      }
    }
    return merged;
  }

  /** Appends list items and adds members; anything else is a single value. */
  private Object loose(TextType<?> type, Object mine, Object theirs, ValuePath at) {
    if (mine instanceof Map<?, ?> && theirs instanceof Map<?, ?>) {
      Map<String, Object> merged = FormYaml.members(mine);
      FormYaml.members(theirs)
          .forEach(
              (key, value) ->
                  merged.merge(
                      key, value, (one, other) -> loose(type, one, other, at.below(key, key))));
      return merged;
    }
    if (mine instanceof List<?> || theirs instanceof List<?>) {
      List<Object> merged = new ArrayList<>(listed(mine));
      listed(theirs).stream().filter(each -> !merged.contains(each)).forEach(merged::add);
      return mine instanceof List || merged.size() > 1 ? merged : mine;
    }
    if (type.isSame(mine, theirs)) {
      return mine;
    }
    differences.add(new Difference(at.place(), written(mine), written(theirs)));
    return overwrite ? theirs : mine;
  }

  private static List<?> listed(Object value) {
    return value instanceof List<?> list ? list : List.of(value);
  }
}
