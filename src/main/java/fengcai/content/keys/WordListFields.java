package fengcai.content.keys;

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

  public static final Field<String> WRONG =
      Field.of("wrong", "错误", ScalarFormats.TEXT).asRequired();
  public static final Field<String> RIGHT = Field.of("right", "正确", ScalarFormats.TEXT);
  public static final Field<String> WHY = Field.of("why", "原因", ScalarFormats.TEXT);
  public static final Field<RuleLevel> LEVEL = Field.of("severity", "级别", ScalarFormats.RULE_LEVEL);
  public static final Field<List<Located<String>>> EXCEPTIONS =
      Field.of("exceptions", "例外", new Many<>(new Single<>(ScalarFormats.TEXT), true));

  public static final Field<String> VERSION =
      Field.of("version", "版本", ScalarFormats.TEXT).asRequired();
  public static final Field<List<Located<FieldValues>>> ENTRIES =
      Field.of("entries", "词条", new Many<>(Fields.of(WRONG, RIGHT, WHY, LEVEL, EXCEPTIONS)))
          .asRequired();

  public static final Fields RECORD = Fields.of(VERSION, ENTRIES);
}
