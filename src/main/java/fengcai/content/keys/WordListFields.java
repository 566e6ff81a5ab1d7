package fengcai.content.keys;

import static fengcai.content.schema.ScalarFormats.TEXT;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Many;
import fengcai.content.schema.FieldValues;
import fengcai.content.schema.ScalarFormats;
import fengcai.content.schema.TextType.Single;
import fengcai.content.source.Located;
import fengcai.diagnostic.RuleLevel;
import java.util.List;

/** The keys of {@code wording.yaml}. */
public final class WordListFields {
  private WordListFields() {}

  public static final Field<String> WRONG = Field.required("wrong", "错误", TEXT);
  public static final Field<String> RIGHT = Field.of("right", "正确", TEXT);
  public static final Field<String> WHY = Field.of("why", "原因", TEXT);
  public static final Field<RuleLevel> LEVEL = Field.of("severity", "级别", ScalarFormats.RULE_LEVEL);
  public static final Field<List<Located<String>>> EXCEPTIONS =
      Field.of("exceptions", "例外", new Many<>(new Single<>(TEXT), true));

  public static final Field<String> VERSION = Field.required("version", "版本", TEXT);
  public static final Field<List<Located<FieldValues>>> ENTRIES =
      Field.required("entries", "词条", new Many<>(Fields.of(WRONG, RIGHT, WHY, LEVEL, EXCEPTIONS)));

  public static final Fields RECORD = Fields.of(VERSION, ENTRIES);
}
