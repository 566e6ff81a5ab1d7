package fengcai.content;

import fengcai.content.Shape.KeyedValue;
import fengcai.model.Region;
import fengcai.model.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@code regions.yaml}. */
final class RegionReader {
  private RegionReader() {}

  static Reading<List<Region>> read(Sources sources) {
    RecordFile<List<KeyedValue<RegionCode, Values>>> record =
        sources.optional(ContentFolder.REGIONS, RegionFields.RECORD);
    Optional<List<Region>> regions =
        record.value().map(entries -> entries.stream().map(RegionReader::region).toList());
    return Reading.of(record, regions, List.of(), List.of());
  }

  private static Region region(KeyedValue<RegionCode, Values> entry) {
    Values values = entry.value();
    return new Region(
        entry.key(),
        values.get(RegionFields.NAME).orElse(""),
        values.get(RegionFields.SHORT),
        values.get(RegionFields.PINYIN),
        order(values.get(RegionFields.ORDER)));
  }

  /** An order beyond the range of an int comes last. */
  static OptionalInt order(Optional<Long> order) {
    return order
        .map(o -> OptionalInt.of((int) Math.min(o, Integer.MAX_VALUE)))
        .orElse(OptionalInt.empty());
  }
}
