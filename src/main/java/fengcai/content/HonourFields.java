package fengcai.content;

import fengcai.content.Shape.Fields;
import fengcai.content.Shape.Many;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.Term;
import fengcai.model.Award.Revocation;
import fengcai.model.CommunityId;
import fengcai.model.HonourLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The keys of an honour, in a community's record and in a ledger. */
final class HonourFields {
  private HonourFields() {}

  /** The value of {@code revoked}: yes, no, or yes since a day. */
  record Answer(boolean revoked, Optional<LocalDate> since) {
    Optional<Revocation> revocation() {
      return revoked ? Optional.of(new Revocation(since)) : Optional.empty();
    }
  }

  private static final Notation<Answer> REVOCATION =
      new Notation<>(
          new Term("flag-or-date"),
          Rule.VALUE_FLAG,
          "true, 2023-05-01",
          Form.flagOr(Notations.FLAG.form(), Notations.DAY.form()),
          text ->
              Notations.DAY
                  .parse(text)
                  .map(day -> new Answer(true, Optional.of(day)))
                  .or(
                      () ->
                          Notations.FLAG
                              .parse(text)
                              .map(flag -> new Answer(flag, Optional.empty()))));

  static final Field<String> TITLE = Field.of("title", "荣誉名称", Notations.TEXT).asRequired();
  static final Field<HonourLevel> LEVEL = Field.of("level", "级别", Notations.LEVEL);
  static final Field<String> GRANTOR = Field.of("grantor", "授予单位", Notations.TEXT);
  static final Field<Integer> YEAR = Field.of("year", "年份", Notations.YEAR);
  static final Field<LocalDate> VALID_UNTIL = Field.of("validUntil", "有效期至", Notations.DAY);
  static final Field<Answer> REVOKED = Field.of("revoked", "撤销", REVOCATION);
  static final Field<String> DESCRIPTION = Field.of("description", "说明", Notations.TEXT);
  static final Field<CommunityId> COMMUNITY =
      Field.of("community", "社区", Notations.COMMUNITY).asRequired();

  static final Fields INLINE =
      Fields.of(TITLE, LEVEL, GRANTOR, YEAR, VALID_UNTIL, REVOKED).orText(TITLE);

  static final Field<List<Located<Values>>> RECIPIENTS =
      Field.of("recipients", "获奖", new Many<>(Fields.of(COMMUNITY, YEAR, VALID_UNTIL, REVOKED)));

  static final Field<Values> ROLL = Field.of("roll", "名单文件", IssueFields.RECORD);

  static final Fields LEDGER = Fields.of(TITLE, LEVEL, GRANTOR, DESCRIPTION, RECIPIENTS, ROLL);
}
