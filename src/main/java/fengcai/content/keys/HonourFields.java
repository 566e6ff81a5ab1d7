package fengcai.content.keys;

import static fengcai.content.schema.ScalarFormats.DAY;
import static fengcai.content.schema.ScalarFormats.FLAG;
import static fengcai.content.schema.ScalarFormats.TEXT;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Many;
import fengcai.content.schema.FieldValues;
import fengcai.content.schema.ScalarFormat;
import fengcai.content.schema.ScalarFormats;
import fengcai.content.schema.ValueConstraint;
import fengcai.content.source.Located;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Rule;
import fengcai.model.Award.Revocation;
import fengcai.model.CommunityId;
import fengcai.model.HonourLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The keys of an honour, in a community's record and in a ledger. */
public final class HonourFields {
  private HonourFields() {}

  /** The value of {@code revoked}: yes, no, or yes since a day. */
  public record Answer(boolean revoked, Optional<LocalDate> since) {
    public Optional<Revocation> revocation() {
      return revoked ? Optional.of(new Revocation(since)) : Optional.empty();
    }
  }

  private static final ScalarFormat<Answer> REVOCATION =
      new ScalarFormat<>(
          new MessageTerm("flag-or-date"),
          Rule.VALUE_FLAG,
          "true, 2023-05-01",
          ValueConstraint.flagOr(FLAG.constraint(), DAY.constraint()),
          text ->
              DAY.parse(text)
                  .map(day -> new Answer(true, Optional.of(day)))
                  .or(() -> FLAG.parse(text).map(flag -> new Answer(flag, Optional.empty()))));

  public static final Field<String> TITLE = Field.required("title", "荣誉名称", TEXT);
  public static final Field<HonourLevel> LEVEL = Field.of("level", "级别", ScalarFormats.LEVEL);
  public static final Field<String> GRANTOR = Field.of("grantor", "授予单位", TEXT);
  public static final Field<Integer> YEAR = Field.of("year", "年份", ScalarFormats.YEAR);
  public static final Field<LocalDate> VALID_UNTIL = Field.of("validUntil", "有效期至", DAY);
  public static final Field<Answer> REVOKED = Field.of("revoked", "撤销", REVOCATION);
  public static final Field<String> DESCRIPTION = Field.of("description", "说明", TEXT);
  public static final Field<CommunityId> COMMUNITY =
      Field.required("community", "社区", ScalarFormats.COMMUNITY);

  static final Fields INLINE =
      Fields.of(TITLE, LEVEL, GRANTOR, YEAR, VALID_UNTIL, REVOKED).orText(TITLE);

  public static final Field<List<Located<FieldValues>>> RECIPIENTS =
      Field.of("recipients", "获奖", new Many<>(Fields.of(COMMUNITY, YEAR, VALID_UNTIL, REVOKED)));

  public static final Field<FieldValues> ROLL = Field.of("roll", "名单文件", IssueFields.RECORD);

  public static final Fields LEDGER =
      Fields.of(TITLE, LEVEL, GRANTOR, DESCRIPTION, RECIPIENTS, ROLL);
}
