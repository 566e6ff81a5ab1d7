package fengcai.content.record;

import fengcai.content.folder.ContentFolder;
import fengcai.content.keys.RegionFields;
import fengcai.content.schema.FieldType.KeyedValue;
import fengcai.content.schema.FieldValues;
import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import java.util.List;
import java.util.Optional;

/** Reads {@code regions.yaml}. */
public final class RegionReader {
  private RegionReader() {}

  public static Reading<List<Region>> read(RecordSources sources) {
    RecordFile<List<KeyedValue<RegionCode, FieldValues>>> record =
        sources.optional(ContentFolder.REGIONS, RegionFields.RECORD);
    Optional<List<Region>> regions =
        record.value().map(entries -> entries.stream().map(RegionReader::region).toList());
    return Reading.of(record, regions, List.of(), List.of());
  }

  private static Region region(KeyedValue<RegionCode, FieldValues> entry) {
    FieldValues values = entry.value();
    return new Region(
        entry.key(),
        values.get(RegionFields.NAME).orElse(""),
        values.get(RegionFields.SHORT),
        values.get(RegionFields.PINYIN),
        values.order(RegionFields.ORDER));
  }
}
