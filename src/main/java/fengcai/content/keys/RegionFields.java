package fengcai.content.keys;

import static fengcai.content.schema.ScalarFormats.TEXT;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Keyed;
import fengcai.content.schema.ScalarFormats;
import fengcai.model.region.RegionCode;

/** The keys of {@code regions.yaml}. */
public final class RegionFields {
  private RegionFields() {}

  public static final Field<String> NAME = Field.required("name", "名称", TEXT);
  public static final Field<String> SHORT = Field.of("short", "简称", TEXT);
  public static final Field<String> PINYIN = Field.of("pinyin", "拼音", TEXT);
  public static final Field<Long> ORDER = Field.of("order", "排序", ScalarFormats.WHOLE_NUMBER);

  public static final Keyed<RegionCode> RECORD =
      new Keyed<>(
          "代码", ScalarFormats.REGION_CODE, Fields.of(NAME, SHORT, PINYIN, ORDER).orText(NAME));
}
