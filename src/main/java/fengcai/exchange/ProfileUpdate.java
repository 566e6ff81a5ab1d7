package fengcai.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Adapts the values of a form to an existing record: residents and source of another day move to
 * the count of that day, where they do not contradict the record.
 */
final class ProfileUpdate {

  private static final String AS_OF = "asOf";
  private static final String COUNT = "count";
  private static final String RESIDENTS = "residents";
  private static final String SOURCE = "source";
  private static final String VOLUNTEERS = "volunteers";

  private ProfileUpdate() {}

  static void adapt(
      Map<String, Object> record, Map<String, Object> existing, List<Remark> notices) {
    residents(record, existing);
    source(record, existing, notices);
    boolean published = record.containsKey("published") && existing.containsKey("draft");
    if (published && !existing.getOrDefault("draft", "").toString().matches("false|否")) {
      notices.add(Remark.of("draft-stays", 0));
    }
  }

  private static void residents(Map<String, Object> record, Map<String, Object> existing) {
    if (record.get(RESIDENTS) instanceof Map<?, ?> here
        && existing.get(RESIDENTS) instanceof Map<?, ?> there
        && here.containsKey(AS_OF)
        && isOfAnotherDay(here, there)) {
      count(record, here.get(AS_OF)).put(RESIDENTS, Objects.requireNonNull(here.get(COUNT)));
      record.remove(RESIDENTS);
    }
  }

  private static boolean isOfAnotherDay(Map<?, ?> here, Map<?, ?> there) {
    return there.containsKey(AS_OF)
        ? !Objects.equals(here.get(AS_OF), there.get(AS_OF))
        : !Objects.equals(here.get(COUNT), there.get(COUNT));
  }

  /** The source of a form without text and time of publication is that of its count. */
  private static void source(
      Map<String, Object> record, Map<String, Object> existing, List<Remark> notices) {
    boolean hasCount = record.containsKey(VOLUNTEERS);
    boolean text = record.containsKey("story") || record.containsKey("published");
    Object source = record.get(SOURCE);
    if (hasCount
        && !text
        && source != null
        && existing.containsKey(SOURCE)
        && !source.equals(existing.get(SOURCE))
        && counts(record).getFirst() instanceof Map<?, ?> count) {
      Optional.ofNullable(count.get(AS_OF))
          .ifPresent(
              day -> {
                count(record, day).put(SOURCE, source);
                record.remove(SOURCE);
                notices.add(Remark.of("count-source", 0, source, day));
              });
    }
  }

  private static List<?> counts(Map<String, Object> record) {
    return record.get(VOLUNTEERS) instanceof List<?> list ? list : List.of();
  }

  /** The only count of the form, added if it has none. */
  private static Map<String, Object> count(Map<String, Object> record, Object day) {
    Map<String, Object> count = new LinkedHashMap<>();
    count.put(AS_OF, day);
    if (!counts(record).isEmpty() && counts(record).getFirst() instanceof Map<?, ?> map) {
      map.forEach((key, value) -> count.put(key.toString(), value));
    }
    record.put(VOLUNTEERS, List.of(count));
    return count;
  }
}
