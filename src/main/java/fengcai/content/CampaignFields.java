package fengcai.content;

import fengcai.content.Leaf.Single;
import fengcai.content.Shape.Fields;
import fengcai.content.Shape.Many;
import fengcai.model.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The keys of a campaign. */
final class CampaignFields {
  private CampaignFields() {}

  private static final Shape<List<Located<String>>> TEXTS =
      new Many<>(new Single<>(Notations.TEXT));

  static final Field<String> STAGE_NAME = Field.of("name", "名称", Notations.TEXT).asRequired();
  static final Field<LocalDate> STAGE_FROM = Field.of("from", "开始", Notations.DAY).asRequired();
  static final Field<LocalDate> STAGE_TO = Field.of("to", "结束", Notations.DAY);

  static final Field<Share> THRESHOLD_SHARE = Field.of("share", "占常住人口比例", Notations.PER_CENT);
  static final Field<Long> THRESHOLD_REGISTERED =
      Field.of("registered", "注册志愿者人数", Notations.WHOLE_NUMBER);
  static final Field<BigDecimal> THRESHOLD_HOURS =
      Field.of("hours", "服务时长", Notations.DECIMAL_NUMBER);

  static final Field<String> NAME = Field.of("name", "名称", Notations.TEXT).asRequired();
  static final Field<Integer> YEAR = Field.of("year", "年份", Notations.YEAR);
  static final Field<List<Located<String>>> ORGANISERS = Field.of("organisers", "主办", TEXTS);
  static final Field<List<Located<String>>> CATEGORIES = Field.of("categories", "类别", TEXTS);
  static final Field<String> DESCRIPTION = Field.of("description", "说明", Notations.TEXT);
  static final Field<List<Located<Values>>> STAGES =
      Field.of("stages", "阶段", new Many<>(Fields.of(STAGE_NAME, STAGE_FROM, STAGE_TO)));
  static final Field<Values> THRESHOLDS =
      Field.of(
          "thresholds", "门槛", Fields.of(THRESHOLD_SHARE, THRESHOLD_REGISTERED, THRESHOLD_HOURS));

  static final Field<Values> NOTICE = Field.of("notice", "公示文件", IssueFields.RECORD);
  static final Field<Values> ROLL = Field.of("roll", "命名文件", IssueFields.RECORD);

  static final Fields RECORD =
      Fields.of(NAME, YEAR, ORGANISERS, CATEGORIES, DESCRIPTION, STAGES, THRESHOLDS, NOTICE, ROLL);
}
