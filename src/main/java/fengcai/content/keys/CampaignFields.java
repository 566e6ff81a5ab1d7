package fengcai.content.keys;

import static fengcai.content.schema.ScalarFormats.DAY;
import static fengcai.content.schema.ScalarFormats.TEXT;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Many;
import fengcai.content.schema.FieldValues;
import fengcai.content.schema.ScalarFormats;
import fengcai.content.source.Located;
import fengcai.model.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The keys of a campaign. */
public final class CampaignFields {
  private CampaignFields() {}

  public static final Field<String> STAGE_NAME = Field.required("name", "名称", TEXT);
  public static final Field<LocalDate> STAGE_FROM = Field.required("from", "开始", DAY);
  public static final Field<LocalDate> STAGE_TO = Field.of("to", "结束", DAY);

  public static final Field<Share> THRESHOLD_SHARE =
      Field.of("share", "占常住人口比例", ScalarFormats.PER_CENT);
  public static final Field<Long> THRESHOLD_REGISTERED =
      Field.of("registered", "注册志愿者人数", ScalarFormats.WHOLE_NUMBER);
  public static final Field<BigDecimal> THRESHOLD_HOURS =
      Field.of("hours", "服务时长", ScalarFormats.DECIMAL_NUMBER);

  public static final Field<String> NAME = Field.required("name", "名称", TEXT);
  public static final Field<Integer> YEAR = Field.of("year", "年份", ScalarFormats.YEAR);
  public static final Field<List<Located<String>>> ORGANISERS =
      Field.of("organisers", "主办", Many.of(TEXT));
  public static final Field<List<Located<String>>> CATEGORIES =
      Field.of("categories", "类别", Many.of(TEXT));
  public static final Field<String> DESCRIPTION = Field.of("description", "说明", TEXT);
  public static final Field<List<Located<FieldValues>>> STAGES =
      Field.of("stages", "阶段", new Many<>(Fields.of(STAGE_NAME, STAGE_FROM, STAGE_TO)));
  public static final Field<FieldValues> THRESHOLDS =
      Field.of(
          "thresholds", "门槛", Fields.of(THRESHOLD_SHARE, THRESHOLD_REGISTERED, THRESHOLD_HOURS));

  public static final Field<FieldValues> NOTICE = Field.of("notice", "公示文件", IssueFields.RECORD);
  public static final Field<FieldValues> ROLL = Field.of("roll", "命名文件", IssueFields.RECORD);

  public static final Fields RECORD =
      Fields.of(NAME, YEAR, ORGANISERS, CATEGORIES, DESCRIPTION, STAGES, THRESHOLDS, NOTICE, ROLL);
}
