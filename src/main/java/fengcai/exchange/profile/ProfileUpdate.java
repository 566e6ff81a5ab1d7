package fengcai.exchange.profile;

import fengcai.exchange.record.ImportNotice;
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
      Map<String, Object> record, Map<String, Object> existing, List<ImportNotice> notices) {
    if (record.get(RESIDENTS) instanceof Map<?, ?> here
        && existing.get(RESIDENTS) instanceof Map<?, ?> there
        && here.containsKey(AS_OF)
        && isOfAnotherDay(here, there)) {
      move(record, RESIDENTS, Objects.requireNonNull(here.get(COUNT)), here.get(AS_OF));
    }
    moveSource(record, existing, notices);
    boolean draft = !existing.getOrDefault("draft", "false").toString().matches("false|否");
    if (record.containsKey("published") && draft) {
      notices.add(ImportNotice.of("draft-stays", 0));
    }
  }

  private static boolean isOfAnotherDay(Map<?, ?> here, Map<?, ?> there) {
    String key = there.containsKey(AS_OF) ? AS_OF : COUNT;
    return !Objects.equals(here.get(key), there.get(key));
  }

  /** The source of a form without text and time of publication is that of its count. */
  private static void moveSource(
      Map<String, Object> record, Map<String, Object> existing, List<ImportNotice> notices) {
    boolean text = record.containsKey("story") || record.containsKey("published");
    Object source = record.get(SOURCE);
    if (!text
        && source != null
        && existing.containsKey(SOURCE)
        && !source.equals(existing.get(SOURCE))) {
      Optional.ofNullable(count(record).get(AS_OF))
          .ifPresent(
              day -> {
                move(record, SOURCE, source, day);
                notices.add(ImportNotice.of("count-source", 0, source, day));
              });
    }
  }

  /** Moves a value to the count of a day, the only one of the form. */
  private static void move(Map<String, Object> record, String key, Object value, Object day) {
    Map<String, Object> count = new LinkedHashMap<>();
    count.put(AS_OF, day);
    count(record).forEach((each, before) -> count.put(each.toString(), before));
    count.put(key, value);
    record.put(VOLUNTEERS, List.of(count));
    record.remove(key);
  }

  private static Map<?, ?> count(Map<String, Object> record) {
    return record.get(VOLUNTEERS) instanceof List<?> counts
            && counts.getFirst() instanceof Map<?, ?> count
        ? count
        : Map.of();
  }
}
