package fengcai.content;

import fengcai.content.Shape.Fields;
import fengcai.model.Issue;
import java.time.LocalDate;

/** The keys of an official document in campaigns and honours. */
final class IssueFields {
  private IssueFields() {}

  static final Field<String> NUMBER = Field.of("number", "发文字号", Notations.TEXT);
  static final Field<LocalDate> PRINTED = Field.of("printed", "印发日期", Notations.DAY);

  static final Fields RECORD = Fields.of(NUMBER, PRINTED);

  static Issue read(Values values, Field<Values> field) {
    return values
        .get(field)
        .map(issue -> new Issue(issue.get(NUMBER), issue.get(PRINTED)))
        .orElse(Issue.NONE);
  }
}
