package fengcai.content;

import fengcai.content.Leaf.Prose;
import fengcai.content.Leaf.Single;
import fengcai.content.Node.Scalar;
import fengcai.content.Shape.Anything;
import fengcai.content.Shape.Fields;
import fengcai.content.Shape.Many;
import fengcai.model.CommunityId;
import fengcai.model.Moment;
import fengcai.model.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The keys of a community's record. */
final class CommunityFields {
  private CommunityFields() {}

  private static final Shape<String> TEXT = new Single<>(Notations.TEXT);

  static final Field<Long> RESIDENTS_COUNT =
      Field.of("count", "人数", Notations.WHOLE_NUMBER).asRequired();
  static final Field<LocalDate> RESIDENTS_AS_OF = Field.of("asOf", "统计日期", Notations.DAY);
  static final Field<String> RESIDENTS_BASIS = Field.of("basis", "口径", Notations.TEXT);

  static final Field<String> TEAM_NAME = Field.of("name", "名称", Notations.TEXT).asRequired();
  static final Field<String> TEAM_CATEGORY = Field.of("category", "类别", Notations.TEXT);
  static final Field<Long> TEAM_MEMBERS = Field.of("members", "人数", Notations.WHOLE_NUMBER);
  static final Field<PartialDate> TEAM_FOUNDED = Field.of("founded", "成立时间", Notations.PARTIAL_DAY);
  static final Field<List<Located<String>>> TEAM_TASKS =
      Field.of("tasks", "任务", new Many<>(TEXT, true));

  static final Field<String> IMAGE_SRC = Field.of("src", "文件", Notations.TEXT).asRequired();
  static final Field<String> IMAGE_ALT = Field.of("alt", "替代文字", Notations.TEXT);
  static final Field<String> IMAGE_CAPTION = Field.of("caption", "图注", Notations.TEXT);
  static final Field<String> IMAGE_CREDIT = Field.of("credit", "摄影", Notations.TEXT);

  static final Field<String> NAME = Field.of("name", "社区名称", Notations.TEXT).asRequired();
  static final Field<String> TITLE = Field.of("title", "标题", Notations.TEXT);
  static final Field<String> STREET = Field.of("street", "街道", Notations.TEXT);
  static final Field<Values> RESIDENTS =
      Field.of("residents", "常住人口", Fields.of(RESIDENTS_COUNT, RESIDENTS_AS_OF, RESIDENTS_BASIS));
  static final Field<List<Located<Values>>> VOLUNTEERS =
      Field.of("volunteers", "志愿者", new Many<>(CountFields.INLINE));
  static final Field<List<Located<Values>>> TEAMS =
      Field.of(
          "teams",
          "志愿者队伍",
          new Many<>(
              Fields.of(TEAM_NAME, TEAM_CATEGORY, TEAM_MEMBERS, TEAM_FOUNDED, TEAM_TASKS)
                  .orText(TEAM_NAME)));
  static final Field<List<Located<String>>> PARTNERS =
      Field.of("partners", "共建单位", new Many<>(TEXT));
  static final Field<List<Located<Values>>> HONOURS =
      Field.of("honours", "荣誉", new Many<>(HonourFields.INLINE));
  static final Field<String> CAMPAIGN = Field.of("campaign", "活动", Notations.TEXT);
  static final Field<String> CATEGORY = Field.of("category", "类别", Notations.TEXT);
  static final Field<String> SOURCE = Field.of("source", "来源", Notations.TEXT);
  static final Field<String> EDITOR = Field.of("editor", "责任编辑", Notations.TEXT);
  static final Field<String> AUTHOR = Field.of("author", "作者", Notations.TEXT);
  static final Field<Moment> PUBLISHED = Field.of("published", "发布时间", Notations.MOMENT_OF_DAY);
  static final Field<Moment> UPDATED = Field.of("updated", "更新时间", Notations.MOMENT_OF_DAY);
  static final Field<Moment> EXPIRES = Field.of("expires", "失效时间", Notations.MOMENT_OF_DAY);
  static final Field<Boolean> DRAFT = Field.of("draft", "草稿", Notations.FLAG);
  static final Field<Long> ORDER = Field.of("order", "排序", Notations.WHOLE_NUMBER);
  static final Field<String> PINYIN = Field.of("pinyin", "拼音", Notations.TEXT);
  static final Field<List<Located<String>>> ALIASES =
      Field.of("aliases", "曾用地址", new Many<>(new Single<>(Notations.FORMER_ADDRESS)));
  static final Field<List<Located<CommunityId>>> RELATED =
      Field.of("related", "相关", new Many<>(new Single<>(Notations.COMMUNITY)));
  static final Field<List<Located<Values>>> IMAGES =
      Field.of(
          "images", "图片", new Many<>(Fields.of(IMAGE_SRC, IMAGE_ALT, IMAGE_CAPTION, IMAGE_CREDIT)));

  /** Private: accepted, never published. */
  static final Field<Node> CONTACT = Field.of("contact", "联系方式", new Anything());

  /** Private: what an import could not place. */
  static final Field<Node> NOTES = Field.of("notes", "备注", new Anything());

  static final Field<String> SUMMARY = Field.of("summary", "摘要", Notations.TEXT);
  static final Field<Scalar> STORY = Field.of("story", "事迹", new Prose());

  /** The keys that are never published. */
  static final Set<Field<?>> PRIVATE = Set.of(CONTACT, NOTES);

  static final Fields RECORD =
      Fields.of(
          NAME,
          TITLE,
          STREET,
          RESIDENTS,
          VOLUNTEERS,
          TEAMS,
          PARTNERS,
          HONOURS,
          CAMPAIGN,
          CATEGORY,
          SOURCE,
          EDITOR,
          AUTHOR,
          PUBLISHED,
          UPDATED,
          EXPIRES,
          DRAFT,
          ORDER,
          PINYIN,
          ALIASES,
          RELATED,
          IMAGES,
          CONTACT,
          NOTES,
          SUMMARY,
          STORY);
}
