package fengcai.content;

import fengcai.content.Shape.Fields;
import fengcai.content.Shape.Keyed;
import fengcai.model.RegionCode;

/** The keys of {@code regions.yaml}. */
final class RegionFields {
  private RegionFields() {}

  static final Field<String> NAME = Field.of("name", "名称", Notations.TEXT).asRequired();
  static final Field<String> SHORT = Field.of("short", "简称", Notations.TEXT);
  static final Field<String> PINYIN = Field.of("pinyin", "拼音", Notations.TEXT);
  static final Field<Long> ORDER = Field.of("order", "排序", Notations.WHOLE_NUMBER);

  static final Keyed<RegionCode> RECORD =
      new Keyed<>("代码", Notations.REGION_CODE, Fields.of(NAME, SHORT, PINYIN, ORDER).orText(NAME));
}
