package fengcai.content.keys;

import static fengcai.content.schema.ScalarFormats.COLOUR_CODE;
import static fengcai.content.schema.ScalarFormats.FLAG;
import static fengcai.content.schema.ScalarFormats.WHOLE_NUMBER;
import static fengcai.content.schema.ThemeFormats.LENGTH;

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

  static final Field<String> TITLE = Field.required("name", "名称", ScalarFormats.TEXT);

  public static final Field<Double> WIDTH = Field.required("width", "宽", LENGTH);
  public static final Field<Double> HEIGHT = Field.required("height", "高", LENGTH);
  public static final Field<FieldValues> PAPER =
      Field.required("paper", "纸张", Fields.of(WIDTH, HEIGHT));

  public static final Field<Double> TOP = Field.required("top", "上", LENGTH);
  public static final Field<Double> BOTTOM = Field.of("bottom", "下", LENGTH);
  public static final Field<Double> LEFT = Field.required("left", "左", LENGTH);
  public static final Field<Double> RIGHT = Field.of("right", "右", LENGTH);
  public static final Field<Double> HEAD = Field.required("head", "页眉", LENGTH);
  public static final Field<Double> FOOT = Field.required("foot", "页脚", LENGTH);
  public static final Field<FieldValues> MARGINS =
      Field.required("margins", "页边距", Fields.of(TOP, BOTTOM, LEFT, RIGHT, HEAD, FOOT));

  public static final Field<Long> CHARACTERS = Field.required("characters", "每行字数", WHOLE_NUMBER);
  public static final Field<Long> LINES = Field.required("lines", "每页行数", WHOLE_NUMBER);
  public static final Field<Double> PITCH = Field.required("pitch", "行距", LENGTH);
  public static final Field<FieldValues> GRID =
      Field.of("grid", "版心", Fields.of(CHARACTERS, LINES, PITCH));

  public static final Field<Double> LEADING = Field.required("leading", "行距倍数", ThemeFormats.RATIO);

  public static final Field<Double> SIZE_TITLE = Field.required("title", "标题", LENGTH);
  public static final Field<Double> SIZE_BODY = Field.required("body", "正文", LENGTH);
  public static final Field<Double> SIZE_TABLE = Field.required("table", "表格", LENGTH);
  public static final Field<Double> SIZE_SMALL = Field.required("small", "小字", LENGTH);
  public static final Field<Double> SIZE_FIGURE = Field.required("figure", "数字", LENGTH);
  public static final Field<Double> SIZE_COVER = Field.required("cover", "封面", LENGTH);
  public static final Field<FieldValues> SIZES =
      Field.required(
          "sizes",
          "字号",
          Fields.of(SIZE_TITLE, SIZE_BODY, SIZE_TABLE, SIZE_SMALL, SIZE_FIGURE, SIZE_COVER));

  public static final Field<String> ACCENT = Field.of("accent", "强调", COLOUR_CODE);
  public static final Field<String> TEXT = Field.required("text", "正文", COLOUR_CODE);
  public static final Field<String> QUIET = Field.required("quiet", "次要", COLOUR_CODE);
  public static final Field<String> HAIRLINE = Field.required("hairline", "细线", COLOUR_CODE);
  public static final Field<String> TINT = Field.required("tint", "底色", COLOUR_CODE);
  public static final Field<FieldValues> COLOURS =
      Field.required("colours", "颜色", Fields.of(ACCENT, TEXT, QUIET, HAIRLINE, TINT));

  public static final Field<List<Located<String>>> TITLE_FACES = faces("title", "标题");
  public static final Field<List<Located<String>>> HEADING_FACES = faces("heading", "小标题");
  public static final Field<List<Located<String>>> BODY_FACES = faces("body", "正文");
  public static final Field<List<Located<String>>> KAI_FACES = faces("kai", "楷体");
  public static final Field<FieldValues> FONTS =
      Field.of("fonts", "字体", Fields.of(TITLE_FACES, HEADING_FACES, BODY_FACES, KAI_FACES));

  public static final Field<Font> FONT =
      Field.required("font", "字体", ThemeFormats.words(Font.values(), "标题", "小标题", "正文", "楷体"));
  public static final Field<Double> SIZE = Field.required("size", "字号", LENGTH);
  public static final Field<Boolean> CENTERED = Field.of("centered", "居中", FLAG);
  public static final Field<Boolean> ACCENTED = Field.of("accent", "强调", FLAG);
  public static final Field<Double> INDENT = Field.of("indent", "缩进", ThemeFormats.FACTOR);
  public static final Field<Double> ABOVE = Field.of("above", "上方空", LENGTH);
  public static final Field<Double> BELOW = Field.of("below", "下方空", LENGTH);
  private static final Fields HEADING_LOOK =
      Fields.of(FONT, SIZE, CENTERED, ACCENTED, INDENT, ABOVE, BELOW);
  public static final Field<FieldValues> HEADING_TITLE =
      Field.required("title", "标题", HEADING_LOOK);
  public static final Field<FieldValues> HEADING_SECTION =
      Field.required("section", "栏目", HEADING_LOOK);
  public static final Field<List<Located<FieldValues>>> HEADING_LEVELS =
      Field.required("levels", "层级", new Many<>(HEADING_LOOK));
  public static final Field<FieldValues> HEADINGS =
      Field.required("headings", "各级标题", Fields.of(HEADING_TITLE, HEADING_SECTION, HEADING_LEVELS));

  public static final Field<String> LETTERHEAD = Field.of("letterhead", "版头", COLOUR_CODE);
  public static final Field<Boolean> ORNAMENTS = Field.of("ornaments", "装饰", FLAG);
  public static final Field<Boolean> PAGE_HEAD = Field.of("pageHead", "页眉", FLAG);

  public static final Field<String> NUMBER_TEXT = Field.of("text", "文字", ThemeFormats.PAGE_TEXT);
  public static final Field<Boolean> NUMBER_OUTER = Field.of("outer", "外侧", FLAG);
  public static final Field<Double> NUMBER_BELOW = Field.of("below", "版心下", LENGTH);
  public static final Field<FieldValues> PAGE_NUMBER =
      Field.required("pageNumber", "页码", Fields.of(NUMBER_TEXT, SIZE, NUMBER_OUTER, NUMBER_BELOW));

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
    return Field.required(english, chinese, Many.of(words));
  }
}
