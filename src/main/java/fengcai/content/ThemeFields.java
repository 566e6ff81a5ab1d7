package fengcai.content;

import fengcai.content.Leaf.Single;
import fengcai.content.Shape.Fields;
import fengcai.content.Shape.Many;
import fengcai.model.ReportTheme.AnnualSection;
import fengcai.model.ReportTheme.BookletSection;
import fengcai.model.ReportTheme.Font;
import fengcai.model.ReportTheme.ProfileSection;
import java.util.List;

/** The keys of a report theme, {@code templates/report/<name>.yaml}. */
final class ThemeFields {
  private ThemeFields() {}

  static final Field<String> TITLE = Field.of("name", "名称", Notations.TEXT).asRequired();

  static final Field<Double> WIDTH = Field.of("width", "宽", ThemeNotations.LENGTH).asRequired();
  static final Field<Double> HEIGHT = Field.of("height", "高", ThemeNotations.LENGTH).asRequired();
  static final Field<Values> PAPER = Field.of("paper", "纸张", Fields.of(WIDTH, HEIGHT)).asRequired();

  static final Field<Double> TOP = Field.of("top", "上", ThemeNotations.LENGTH).asRequired();
  static final Field<Double> BOTTOM = Field.of("bottom", "下", ThemeNotations.LENGTH);
  static final Field<Double> LEFT = Field.of("left", "左", ThemeNotations.LENGTH).asRequired();
  static final Field<Double> RIGHT = Field.of("right", "右", ThemeNotations.LENGTH);
  static final Field<Double> HEAD = Field.of("head", "页眉", ThemeNotations.LENGTH).asRequired();
  static final Field<Double> FOOT = Field.of("foot", "页脚", ThemeNotations.LENGTH).asRequired();
  static final Field<Values> MARGINS =
      Field.of("margins", "页边距", Fields.of(TOP, BOTTOM, LEFT, RIGHT, HEAD, FOOT)).asRequired();

  static final Field<Long> CHARACTERS =
      Field.of("characters", "每行字数", Notations.WHOLE_NUMBER).asRequired();
  static final Field<Long> LINES = Field.of("lines", "每页行数", Notations.WHOLE_NUMBER).asRequired();
  static final Field<Double> PITCH = Field.of("pitch", "行距", ThemeNotations.LENGTH).asRequired();
  static final Field<Values> GRID = Field.of("grid", "版心", Fields.of(CHARACTERS, LINES, PITCH));

  static final Field<Double> LEADING =
      Field.of("leading", "行距倍数", ThemeNotations.RATIO).asRequired();

  static final Field<Double> SIZE_TITLE =
      Field.of("title", "标题", ThemeNotations.LENGTH).asRequired();
  static final Field<Double> SIZE_BODY = Field.of("body", "正文", ThemeNotations.LENGTH).asRequired();
  static final Field<Double> SIZE_TABLE =
      Field.of("table", "表格", ThemeNotations.LENGTH).asRequired();
  static final Field<Double> SIZE_SMALL =
      Field.of("small", "小字", ThemeNotations.LENGTH).asRequired();
  static final Field<Double> SIZE_FIGURE =
      Field.of("figure", "数字", ThemeNotations.LENGTH).asRequired();
  static final Field<Double> SIZE_COVER =
      Field.of("cover", "封面", ThemeNotations.LENGTH).asRequired();
  static final Field<Values> SIZES =
      Field.of(
              "sizes",
              "字号",
              Fields.of(SIZE_TITLE, SIZE_BODY, SIZE_TABLE, SIZE_SMALL, SIZE_FIGURE, SIZE_COVER))
          .asRequired();

  static final Field<String> ACCENT = Field.of("accent", "强调", Notations.COLOUR_CODE);
  static final Field<String> TEXT = Field.of("text", "正文", Notations.COLOUR_CODE).asRequired();
  static final Field<String> QUIET = Field.of("quiet", "次要", Notations.COLOUR_CODE).asRequired();
  static final Field<String> HAIRLINE =
      Field.of("hairline", "细线", Notations.COLOUR_CODE).asRequired();
  static final Field<String> TINT = Field.of("tint", "底色", Notations.COLOUR_CODE).asRequired();
  static final Field<Values> COLOURS =
      Field.of("colours", "颜色", Fields.of(ACCENT, TEXT, QUIET, HAIRLINE, TINT)).asRequired();

  static final Field<List<Located<String>>> TITLE_FACES = faces("title", "标题");
  static final Field<List<Located<String>>> HEADING_FACES = faces("heading", "小标题");
  static final Field<List<Located<String>>> BODY_FACES = faces("body", "正文");
  static final Field<List<Located<String>>> KAI_FACES = faces("kai", "楷体");
  static final Field<Values> FONTS =
      Field.of("fonts", "字体", Fields.of(TITLE_FACES, HEADING_FACES, BODY_FACES, KAI_FACES));

  static final Field<Font> FONT =
      Field.of("font", "字体", ThemeNotations.words(Font.values(), "标题", "小标题", "正文", "楷体"))
          .asRequired();
  static final Field<Double> SIZE = Field.of("size", "字号", ThemeNotations.LENGTH).asRequired();
  static final Field<Boolean> CENTERED = Field.of("centered", "居中", Notations.FLAG);
  static final Field<Boolean> ACCENTED = Field.of("accent", "强调", Notations.FLAG);
  static final Field<Double> INDENT = Field.of("indent", "缩进", ThemeNotations.FACTOR);
  static final Field<Double> ABOVE = Field.of("above", "上方空", ThemeNotations.LENGTH);
  static final Field<Double> BELOW = Field.of("below", "下方空", ThemeNotations.LENGTH);
  private static final Fields HEADING_LOOK =
      Fields.of(FONT, SIZE, CENTERED, ACCENTED, INDENT, ABOVE, BELOW);
  static final Field<Values> HEADING_TITLE = Field.of("title", "标题", HEADING_LOOK).asRequired();
  static final Field<Values> HEADING_SECTION = Field.of("section", "栏目", HEADING_LOOK).asRequired();
  static final Field<List<Located<Values>>> HEADING_LEVELS =
      Field.of("levels", "层级", new Many<>(HEADING_LOOK)).asRequired();
  static final Field<Values> HEADINGS =
      Field.of("headings", "各级标题", Fields.of(HEADING_TITLE, HEADING_SECTION, HEADING_LEVELS))
          .asRequired();

  static final Field<String> LETTERHEAD = Field.of("letterhead", "版头", Notations.COLOUR_CODE);
  static final Field<Boolean> ORNAMENTS = Field.of("ornaments", "装饰", Notations.FLAG);
  static final Field<Boolean> PAGE_HEAD = Field.of("pageHead", "页眉", Notations.FLAG);

  static final Field<String> NUMBER_TEXT =
      Field.of("text", "文字", ThemeNotations.PAGE_TEXT).asRequired();
  static final Field<Boolean> NUMBER_OUTER = Field.of("outer", "外侧", Notations.FLAG);
  static final Field<Double> NUMBER_BELOW = Field.of("below", "版心下", ThemeNotations.LENGTH);
  static final Field<Values> PAGE_NUMBER =
      Field.of("pageNumber", "页码", Fields.of(NUMBER_TEXT, SIZE, NUMBER_OUTER, NUMBER_BELOW))
          .asRequired();

  static final Field<List<Located<ProfileSection>>> PROFILE =
      sections(
          "profile",
          "社区报告",
          ThemeNotations.words(
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
  static final Field<List<Located<BookletSection>>> BOOKLET =
      sections(
          "booklet",
          "合订本",
          ThemeNotations.words(BookletSection.values(), "封面", "目录", "统计", "荣誉", "各社区", "索引"));
  static final Field<List<Located<AnnualSection>>> ANNUAL =
      sections(
          "annual",
          "年度报告",
          ThemeNotations.words(AnnualSection.values(), "封面", "总体", "地区", "排名", "荣誉", "变化", "说明"));

  static final Fields RECORD =
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
    return Field.of(english, chinese, new Many<>(new Single<>(Notations.TEXT), true));
  }

  private static <T> Field<List<Located<T>>> sections(
      String english, String chinese, Notation<T> words) {
    return Field.of(english, chinese, new Many<>(new Single<>(words))).asRequired();
  }
}
