package fengcai.content;

import fengcai.content.Leaf.Single;
import fengcai.content.Shape.Fields;
import fengcai.content.Shape.Many;
import fengcai.diagnostic.RuleLevel;
import java.util.List;

/** The keys of {@code wording.yaml}. */
final class WordingFields {
  private WordingFields() {}

  static final Field<String> WRONG = Field.of("wrong", "错误", Notations.TEXT).asRequired();
  static final Field<String> RIGHT = Field.of("right", "正确", Notations.TEXT);
  static final Field<String> WHY = Field.of("why", "原因", Notations.TEXT);
  static final Field<RuleLevel> LEVEL = Field.of("severity", "级别", Notations.RULE_LEVEL);
  static final Field<List<Located<String>>> EXCEPTIONS =
      Field.of("exceptions", "例外", new Many<>(new Single<>(Notations.TEXT), true));

  static final Field<String> VERSION = Field.of("version", "版本", Notations.TEXT).asRequired();
  static final Field<List<Located<Values>>> ENTRIES =
      Field.of("entries", "词条", new Many<>(Fields.of(WRONG, RIGHT, WHY, LEVEL, EXCEPTIONS)))
          .asRequired();

  static final Fields RECORD = Fields.of(VERSION, ENTRIES);
}
