package fengcai.content.keys;

import static fengcai.content.schema.ScalarFormats.MOMENT_OF_DAY;
import static fengcai.content.schema.ScalarFormats.WHOLE_NUMBER;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Many;
import fengcai.content.schema.FieldValues;
import fengcai.content.schema.ScalarFormats;
import fengcai.content.schema.TextType.Anything;
import fengcai.content.schema.TextType.Prose;
import fengcai.content.schema.TextType.Single;
import fengcai.content.source.Located;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.Node.Scalar;
import fengcai.model.Article;
import fengcai.model.Community.Particulars;
import fengcai.model.CommunityId;
import fengcai.model.Listing;
import fengcai.model.Residents;
import fengcai.model.Team;
import fengcai.model.document.Photo;
import fengcai.model.time.Moment;
import fengcai.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of a community's record and the facts that they state. */
public final class CommunityFields {
  private CommunityFields() {}

  private static final FieldType<String> TEXT = new Single<>(ScalarFormats.TEXT);

  public static final Field<Long> RESIDENTS_COUNT = Field.required("count", "人数", WHOLE_NUMBER);
  public static final Field<LocalDate> RESIDENTS_AS_OF =
      Field.of("asOf", "统计日期", ScalarFormats.DAY);
  public static final Field<String> RESIDENTS_BASIS = Field.of("basis", "口径", ScalarFormats.TEXT);

  public static final Field<String> TEAM_NAME = Field.required("name", "名称", ScalarFormats.TEXT);
  public static final Field<String> TEAM_CATEGORY = Field.of("category", "类别", ScalarFormats.TEXT);
  public static final Field<Long> TEAM_MEMBERS = Field.of("members", "人数", WHOLE_NUMBER);
  public static final Field<PartialDate> TEAM_FOUNDED =
      Field.of("founded", "成立时间", ScalarFormats.PARTIAL_DAY);
  public static final Field<List<Located<String>>> TEAM_TASKS =
      Field.of("tasks", "任务", new Many<>(TEXT, true));

  public static final Field<String> IMAGE_SRC = Field.required("src", "文件", ScalarFormats.TEXT);
  public static final Field<String> IMAGE_ALT = Field.of("alt", "替代文字", ScalarFormats.TEXT);
  public static final Field<String> IMAGE_CAPTION = Field.of("caption", "图注", ScalarFormats.TEXT);
  public static final Field<String> IMAGE_CREDIT = Field.of("credit", "摄影", ScalarFormats.TEXT);

  public static final Field<String> NAME = Field.required("name", "社区名称", ScalarFormats.TEXT);
  public static final Field<String> TITLE = Field.of("title", "标题", ScalarFormats.TEXT);
  public static final Field<String> STREET = Field.of("street", "街道", ScalarFormats.TEXT);
  public static final Field<FieldValues> RESIDENTS =
      Field.of("residents", "常住人口", Fields.of(RESIDENTS_COUNT, RESIDENTS_AS_OF, RESIDENTS_BASIS));
  public static final Field<List<Located<FieldValues>>> VOLUNTEERS =
      Field.of("volunteers", "志愿者", new Many<>(CountFields.INLINE));
  public static final Field<List<Located<FieldValues>>> TEAMS =
      Field.of(
          "teams",
          "志愿者队伍",
          new Many<>(
              Fields.of(TEAM_NAME, TEAM_CATEGORY, TEAM_MEMBERS, TEAM_FOUNDED, TEAM_TASKS)
                  .orText(TEAM_NAME)));
  public static final Field<List<Located<String>>> PARTNERS =
      Field.of("partners", "共建单位", new Many<>(TEXT));
  public static final Field<List<Located<FieldValues>>> HONOURS =
      Field.of("honours", "荣誉", new Many<>(HonourFields.INLINE));
  public static final Field<String> CAMPAIGN = Field.of("campaign", "活动", ScalarFormats.TEXT);
  public static final Field<String> CATEGORY = Field.of("category", "类别", ScalarFormats.TEXT);
  public static final Field<String> SOURCE = Field.of("source", "来源", ScalarFormats.TEXT);
  public static final Field<String> EDITOR = Field.of("editor", "责任编辑", ScalarFormats.TEXT);
  public static final Field<String> AUTHOR = Field.of("author", "作者", ScalarFormats.TEXT);
  public static final Field<Moment> PUBLISHED = Field.of("published", "发布时间", MOMENT_OF_DAY);
  public static final Field<Moment> UPDATED = Field.of("updated", "更新时间", MOMENT_OF_DAY);
  public static final Field<Moment> EXPIRES = Field.of("expires", "失效时间", MOMENT_OF_DAY);
  public static final Field<Boolean> DRAFT = Field.of("draft", "草稿", ScalarFormats.FLAG);
  public static final Field<Long> ORDER = Field.of("order", "排序", WHOLE_NUMBER);
  public static final Field<String> PINYIN = Field.of("pinyin", "拼音", ScalarFormats.TEXT);
  public static final Field<List<Located<String>>> ALIASES =
      Field.of("aliases", "曾用地址", Many.of(ScalarFormats.FORMER_ADDRESS));
  public static final Field<List<Located<CommunityId>>> RELATED =
      Field.of("related", "相关", Many.of(ScalarFormats.COMMUNITY));
  public static final Field<List<Located<FieldValues>>> IMAGES =
      Field.of(
          "images", "图片", new Many<>(Fields.of(IMAGE_SRC, IMAGE_ALT, IMAGE_CAPTION, IMAGE_CREDIT)));

  /** Private: accepted, never published. */
  static final Field<Node> CONTACT = Field.of("contact", "联系方式", new Anything());

  /** Private: what an import could not place. */
  static final Field<Node> NOTES = Field.of("notes", "备注", new Anything());

  public static final Field<String> SUMMARY = Field.of("summary", "摘要", ScalarFormats.TEXT);
  public static final Field<Scalar> STORY = Field.of("story", "事迹", new Prose());

  /** The keys that are never published. */
  public static final Set<Field<?>> PRIVATE = Set.of(CONTACT, NOTES);

  public static final Fields RECORD =
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

  public static Particulars particulars(FieldValues values) {
    return new Particulars(
        values.get(STREET), teams(values), values.items(PARTNERS), photos(values));
  }

  private static List<Team> teams(FieldValues values) {
    return values.items(TEAMS).stream()
        .filter(team -> team.has(TEAM_NAME))
        .map(
            team ->
                new Team(
                    team.require(TEAM_NAME),
                    team.get(TEAM_CATEGORY),
                    team.number(TEAM_MEMBERS),
                    team.get(TEAM_FOUNDED),
                    team.items(TEAM_TASKS)))
        .toList();
  }

  private static List<Photo> photos(FieldValues values) {
    return values.items(IMAGES).stream()
        .filter(image -> image.has(IMAGE_SRC) && image.has(IMAGE_ALT))
        .map(
            image ->
                new Photo(
                    image.require(IMAGE_SRC),
                    image.require(IMAGE_ALT),
                    image.get(IMAGE_CAPTION),
                    image.get(IMAGE_CREDIT)))
        .toList();
  }

  public static Optional<Residents> residents(FieldValues values) {
    return values
        .get(RESIDENTS)
        .filter(fields -> fields.has(RESIDENTS_COUNT))
        .map(
            fields ->
                new Residents(
                    fields.require(RESIDENTS_COUNT),
                    fields.get(RESIDENTS_AS_OF),
                    fields.get(RESIDENTS_BASIS)));
  }

  /** The article; its title is the name if the record states no other. */
  public static Article article(String name, FieldValues values) {
    return new Article(
        values.get(TITLE).orElse(name),
        values.get(AUTHOR),
        values.get(SOURCE),
        values.get(EDITOR),
        values.get(PUBLISHED),
        values.get(UPDATED),
        values.get(EXPIRES),
        values.get(DRAFT).orElse(false),
        values.get(SUMMARY));
  }

  public static Listing listing(FieldValues values) {
    return new Listing(
        values.order(ORDER), values.get(PINYIN), values.items(ALIASES), values.items(RELATED));
  }
}
