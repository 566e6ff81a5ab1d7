package fengcai.content.keys;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldValues;
import fengcai.content.schema.ScalarFormats;
import fengcai.model.IssuedDocument;
import java.time.LocalDate;

/** The keys of an official document in campaigns and honours. */
public final class IssueFields {
  private IssueFields() {}

  static final Field<String> NUMBER = Field.of("number", "发文字号", ScalarFormats.TEXT);
  static final Field<LocalDate> PRINTED = Field.of("printed", "印发日期", ScalarFormats.DAY);

  static final Fields RECORD = Fields.of(NUMBER, PRINTED);

  public static IssuedDocument read(FieldValues values, Field<FieldValues> field) {
    return values
        .get(field)
        .map(issue -> new IssuedDocument(issue.get(NUMBER), issue.get(PRINTED)))
        .orElse(IssuedDocument.NONE);
  }
}
