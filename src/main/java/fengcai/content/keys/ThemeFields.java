package fengcai.content.keys;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Many;
import fengcai.content.schema.FieldValues;
import fengcai.content.schema.ScalarFormat;
import fengcai.content.schema.ScalarFormats;
import fengcai.content.schema.TextType.Single;
import fengcai.content.schema.ThemeFormats;
import fengcai.content.source.Located;
import fengcai.model.theme.ReportTheme.AnnualSection;
import fengcai.model.theme.ReportTheme.BookletSection;
import fengcai.model.theme.ReportTheme.Font;
import fengcai.model.theme.ReportTheme.ProfileSection;
import java.util.List;

/** The keys of a report theme, {@code templates/report/<name>.yaml}. */
public final class ThemeFields {
  private ThemeFields() {}

  static final Field<String> TITLE = Field.of("name", "名称", ScalarFormats.TEXT).asRequired();

  public static final Field<Double> WIDTH =
      Field.of("width", "宽", ThemeFormats.LENGTH).asRequired();
  public static final Field<Double> HEIGHT =
      Field.of("height", "高", ThemeFormats.LENGTH).asRequired();
  public static final Field<FieldValues> PAPER =
      Field.of("paper", "纸张", Fields.of(WIDTH, HEIGHT)).asRequired();

  public static final Field<Double> TOP = Field.of("top", "上", ThemeFormats.LENGTH).asRequired();
  public static final Field<Double> BOTTOM = Field.of("bottom", "下", ThemeFormats.LENGTH);
  public static final Field<Double> LEFT = Field.of("left", "左", ThemeFormats.LENGTH).asRequired();
  public static final Field<Double> RIGHT = Field.of("right", "右", ThemeFormats.LENGTH);
  public static final Field<Double> HEAD = Field.of("head", "页眉", ThemeFormats.LENGTH).asRequired();
  public static final Field<Double> FOOT = Field.of("foot", "页脚", ThemeFormats.LENGTH).asRequired();
  public static final Field<FieldValues> MARGINS =
      Field.of("margins", "页边距", Fields.of(TOP, BOTTOM, LEFT, RIGHT, HEAD, FOOT)).asRequired();

  public static final Field<Long> CHARACTERS =
      Field.of("characters", "每行字数", ScalarFormats.WHOLE_NUMBER).asRequired();
  public static final Field<Long> LINES =
      Field.of("lines", "每页行数", ScalarFormats.WHOLE_NUMBER).asRequired();
  public static final Field<Double> PITCH =
      Field.of("pitch", "行距", ThemeFormats.LENGTH).asRequired();
  public static final Field<FieldValues> GRID =
      Field.of("grid", "版心", Fields.of(CHARACTERS, LINES, PITCH));

  public static final Field<Double> LEADING =
      Field.of("leading", "行距倍数", ThemeFormats.RATIO).asRequired();

  public static final Field<Double> SIZE_TITLE =
      Field.of("title", "标题", ThemeFormats.LENGTH).asRequired();
  public static final Field<Double> SIZE_BODY =
      Field.of("body", "正文", ThemeFormats.LENGTH).asRequired();
  public static final Field<Double> SIZE_TABLE =
      Field.of("table", "表格", ThemeFormats.LENGTH).asRequired();
  public static final Field<Double> SIZE_SMALL =
      Field.of("small", "小字", ThemeFormats.LENGTH).asRequired();
  public static final Field<Double> SIZE_FIGURE =
      Field.of("figure", "数字", ThemeFormats.LENGTH).asRequired();
  public static final Field<Double> SIZE_COVER =
      Field.of("cover", "封面", ThemeFormats.LENGTH).asRequired();
  public static final Field<FieldValues> SIZES =
      Field.of(
              "sizes",
              "字号",
              Fields.of(SIZE_TITLE, SIZE_BODY, SIZE_TABLE, SIZE_SMALL, SIZE_FIGURE, SIZE_COVER))
          .asRequired();

  public static final Field<String> ACCENT = Field.of("accent", "强调", ScalarFormats.COLOUR_CODE);
  public static final Field<String> TEXT =
      Field.of("text", "正文", ScalarFormats.COLOUR_CODE).asRequired();
  public static final Field<String> QUIET =
      Field.of("quiet", "次要", ScalarFormats.COLOUR_CODE).asRequired();
  public static final Field<String> HAIRLINE =
      Field.of("hairline", "细线", ScalarFormats.COLOUR_CODE).asRequired();
  public static final Field<String> TINT =
      Field.of("tint", "底色", ScalarFormats.COLOUR_CODE).asRequired();
  public static final Field<FieldValues> COLOURS =
      Field.of("colours", "颜色", Fields.of(ACCENT, TEXT, QUIET, HAIRLINE, TINT)).asRequired();

  public static final Field<List<Located<String>>> TITLE_FACES = faces("title", "标题");
  public static final Field<List<Located<String>>> HEADING_FACES = faces("heading", "小标题");
  public static final Field<List<Located<String>>> BODY_FACES = faces("body", "正文");
  public static final Field<List<Located<String>>> KAI_FACES = faces("kai", "楷体");
  public static final Field<FieldValues> FONTS =
      Field.of("fonts", "字体", Fields.of(TITLE_FACES, HEADING_FACES, BODY_FACES, KAI_FACES));

  public static final Field<Font> FONT =
      Field.of("font", "字体", ThemeFormats.words(Font.values(), "标题", "小标题", "正文", "楷体"))
          .asRequired();
  public static final Field<Double> SIZE = Field.of("size", "字号", ThemeFormats.LENGTH).asRequired();
  public static final Field<Boolean> CENTERED = Field.of("centered", "居中", ScalarFormats.FLAG);
  public static final Field<Boolean> ACCENTED = Field.of("accent", "强调", ScalarFormats.FLAG);
  public static final Field<Double> INDENT = Field.of("indent", "缩进", ThemeFormats.FACTOR);
  public static final Field<Double> ABOVE = Field.of("above", "上方空", ThemeFormats.LENGTH);
  public static final Field<Double> BELOW = Field.of("below", "下方空", ThemeFormats.LENGTH);
  private static final Fields HEADING_LOOK =
      Fields.of(FONT, SIZE, CENTERED, ACCENTED, INDENT, ABOVE, BELOW);
  public static final Field<FieldValues> HEADING_TITLE =
      Field.of("title", "标题", HEADING_LOOK).asRequired();
  public static final Field<FieldValues> HEADING_SECTION =
      Field.of("section", "栏目", HEADING_LOOK).asRequired();
  public static final Field<List<Located<FieldValues>>> HEADING_LEVELS =
      Field.of("levels", "层级", new Many<>(HEADING_LOOK)).asRequired();
  public static final Field<FieldValues> HEADINGS =
      Field.of("headings", "各级标题", Fields.of(HEADING_TITLE, HEADING_SECTION, HEADING_LEVELS))
          .asRequired();

  public static final Field<String> LETTERHEAD =
      Field.of("letterhead", "版头", ScalarFormats.COLOUR_CODE);
  public static final Field<Boolean> ORNAMENTS = Field.of("ornaments", "装饰", ScalarFormats.FLAG);
  public static final Field<Boolean> PAGE_HEAD = Field.of("pageHead", "页眉", ScalarFormats.FLAG);

  public static final Field<String> NUMBER_TEXT = Field.of("text", "文字", ThemeFormats.PAGE_TEXT);
  public static final Field<Boolean> NUMBER_OUTER = Field.of("outer", "外侧", ScalarFormats.FLAG);
  public static final Field<Double> NUMBER_BELOW = Field.of("below", "版心下", ThemeFormats.LENGTH);
  public static final Field<FieldValues> PAGE_NUMBER =
      Field.of("pageNumber", "页码", Fields.of(NUMBER_TEXT, SIZE, NUMBER_OUTER, NUMBER_BELOW))
          .asRequired();

  public static final Field<List<Located<ProfileSection>>> PROFILE =
      sections(
          "profile",
          "社区报告",
          ThemeFormats.words(
              ProfileSection.values(),
              "地点",
              "标题",
              "活动",
              "日期行",
              "数字条",
              "首图",
              "基本情况",
              "队伍",
              "共建单位",
              "图片",
              "事迹",
              "荣誉",
              "历年人数",
              "落款"));
  public static final Field<List<Located<BookletSection>>> BOOKLET =
      sections(
          "booklet",
          "合订本",
          ThemeFormats.words(BookletSection.values(), "封面", "目录", "统计", "荣誉", "各社区", "索引"));
  public static final Field<List<Located<AnnualSection>>> ANNUAL =
      sections(
          "annual",
          "年度报告",
          ThemeFormats.words(AnnualSection.values(), "封面", "总体", "地区", "排名", "荣誉", "变化", "说明"));

  public static final Fields RECORD =
      Fields.of(
          TITLE,
          PAPER,
          MARGINS,
          GRID,
          LEADING,
          SIZES,
          COLOURS,
          FONTS,
          HEADINGS,
          LETTERHEAD,
          ORNAMENTS,
          PAGE_HEAD,
          PAGE_NUMBER,
          PROFILE,
          BOOKLET,
          ANNUAL);

  private static Field<List<Located<String>>> faces(String english, String chinese) {
    return Field.of(english, chinese, new Many<>(new Single<>(ScalarFormats.TEXT), true));
  }

  private static <T> Field<List<Located<T>>> sections(
      String english, String chinese, ScalarFormat<T> words) {
    return Field.of(english, chinese, new Many<>(new Single<>(words))).asRequired();
  }
}
