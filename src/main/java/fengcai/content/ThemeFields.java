package fengcai.content;

import fengcai.content.Shape.Fields;
import fengcai.content.Shape.Many;
import fengcai.content.Shape.Single;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.Term;
import fengcai.model.ReportTheme.AnnualSection;
import fengcai.model.ReportTheme.BookletSection;
import fengcai.model.ReportTheme.Font;
import fengcai.model.ReportTheme.ProfileSection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The keys of a report theme, {@code templates/report/<name>.yaml}. */
final class ThemeFields {
  private ThemeFields() {}

  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(2000);

  /** Type sizes by their Chinese names, in points; 三号 as GB/T 9704 sets 28 to a line. */
  private static final Map<String, Double> NAMED_SIZES = namedSizes();

  private static Map<String, Double> namedSizes() {
    Map<String, Double> sizes = new LinkedHashMap<>();
    sizes.put("初号", 42.0);
    sizes.put("小初", 36.0);
    sizes.put("一号", 26.0);
    sizes.put("小一", 24.0);
    sizes.put("二号", 22.0);
    sizes.put("小二", 18.0);
    sizes.put("三号", 15.75);
    sizes.put("小三", 15.0);
    sizes.put("四号", 14.0);
    sizes.put("小四", 12.0);
    sizes.put("五号", 10.5);
    sizes.put("小五", 9.0);
    sizes.put("六号", 7.5);
    sizes.put("小六", 6.5);
    sizes.put("七号", 5.5);
    sizes.put("八号", 5.0);
    return sizes;
  }

  /** A length, in points. */
  static final Notation<Double> LENGTH =
      new Notation<>(
          new Term("length"),
          Rule.VALUE_LENGTH,
          "28mm, 15.75pt, " + String.join(", ", NAMED_SIZES.keySet()),
          Form.matching(
              "[0-9]{1,4}(?:\\.[0-9]{1,6})? *(?:mm|pt)|"
                  + String.join("|", new TreeSet<>(NAMED_SIZES.keySet()))),
          ThemeFields::length);

  static final Notation<Double> FACTOR =
      new Notation<>(
          new Term("number"),
          Rule.VALUE_NUMBER,
          "1.75",
          Notations.DECIMAL_NUMBER.form(),
          text -> Notations.DECIMAL_NUMBER.parse(text).map(BigDecimal::doubleValue));

  /** From line to line, in sizes of type: closer ones would be printed over each other. */
  static final Notation<Double> RATIO =
      new Notation<>(
          FACTOR.term(),
          Rule.VALUE_RANGE,
          "1–4",
          Form.decimal("0{0,14}(?:[1-3](?:\\.[0-9]{1,6})?|4(?:\\.0{1,6})?)", 1, 4),
          text -> FACTOR.parse(text).filter(ratio -> ratio >= 1 && ratio <= 4));

  /** A text in which {@code {0}} and {@code {1}} are filled in, and nothing else. */
  static final Notation<String> PAGE_TEXT =
      new Notation<>(
          Notations.TEXT.term(),
          Rule.VALUE_PLACEHOLDER,
          "{0}, {1}",
          Notations.TEXT.form(),
          text ->
              Notations.TEXT
                  .parse(text)
                  .filter(words -> !words.replaceAll("\\{[01]}", "").matches(".*[{}].*")));

  static final Field<String> TITLE = Field.of("name", "名称", Notations.TEXT).asRequired();

  static final Field<Double> WIDTH = Field.of("width", "宽", LENGTH).asRequired();
  static final Field<Double> HEIGHT = Field.of("height", "高", LENGTH).asRequired();
  static final Field<Values> PAPER = Field.of("paper", "纸张", Fields.of(WIDTH, HEIGHT)).asRequired();

  static final Field<Double> TOP = Field.of("top", "上", LENGTH).asRequired();
  static final Field<Double> BOTTOM = Field.of("bottom", "下", LENGTH);
  static final Field<Double> LEFT = Field.of("left", "左", LENGTH).asRequired();
  static final Field<Double> RIGHT = Field.of("right", "右", LENGTH);
  static final Field<Double> HEAD = Field.of("head", "页眉", LENGTH).asRequired();
  static final Field<Double> FOOT = Field.of("foot", "页脚", LENGTH).asRequired();
  static final Field<Values> MARGINS =
      Field.of("margins", "页边距", Fields.of(TOP, BOTTOM, LEFT, RIGHT, HEAD, FOOT)).asRequired();

  static final Field<Long> CHARACTERS =
      Field.of("characters", "每行字数", Notations.WHOLE_NUMBER).asRequired();
  static final Field<Long> LINES = Field.of("lines", "每页行数", Notations.WHOLE_NUMBER).asRequired();
  static final Field<Double> PITCH = Field.of("pitch", "行距", LENGTH).asRequired();
  static final Field<Values> GRID = Field.of("grid", "版心", Fields.of(CHARACTERS, LINES, PITCH));

  static final Field<Double> LEADING = Field.of("leading", "行距倍数", RATIO).asRequired();

  static final Field<Double> SIZE_TITLE = Field.of("title", "标题", LENGTH).asRequired();
  static final Field<Double> SIZE_BODY = Field.of("body", "正文", LENGTH).asRequired();
  static final Field<Double> SIZE_TABLE = Field.of("table", "表格", LENGTH).asRequired();
  static final Field<Double> SIZE_SMALL = Field.of("small", "小字", LENGTH).asRequired();
  static final Field<Double> SIZE_FIGURE = Field.of("figure", "数字", LENGTH).asRequired();
  static final Field<Double> SIZE_COVER = Field.of("cover", "封面", LENGTH).asRequired();
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
      Field.of("font", "字体", words(Font.values(), "标题", "小标题", "正文", "楷体")).asRequired();
  static final Field<Double> SIZE = Field.of("size", "字号", LENGTH).asRequired();
  static final Field<Boolean> CENTERED = Field.of("centered", "居中", Notations.FLAG);
  static final Field<Boolean> ACCENTED = Field.of("accent", "强调", Notations.FLAG);
  static final Field<Double> INDENT = Field.of("indent", "缩进", FACTOR);
  static final Field<Double> ABOVE = Field.of("above", "上方空", LENGTH);
  static final Field<Double> BELOW = Field.of("below", "下方空", LENGTH);
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

  static final Field<String> NUMBER_TEXT = Field.of("text", "文字", PAGE_TEXT).asRequired();
  static final Field<Boolean> NUMBER_OUTER = Field.of("outer", "外侧", Notations.FLAG);
  static final Field<Double> NUMBER_BELOW = Field.of("below", "版心下", LENGTH);
  static final Field<Values> PAGE_NUMBER =
      Field.of("pageNumber", "页码", Fields.of(NUMBER_TEXT, SIZE, NUMBER_OUTER, NUMBER_BELOW))
          .asRequired();

  static final Field<List<Located<ProfileSection>>> PROFILE =
      sections(
          "profile",
          "社区报告",
          words(
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
          "booklet", "合订本", words(BookletSection.values(), "封面", "目录", "统计", "荣誉", "各社区", "索引"));
  static final Field<List<Located<AnnualSection>>> ANNUAL =
      sections(
          "annual",
          "年度报告",
          words(AnnualSection.values(), "封面", "总体", "地区", "排名", "荣誉", "变化", "说明"));

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

  /** The constants by their own names in small letters, or by the Chinese ones in their order. */
  private static <E extends Enum<E>> Notation<E> words(E[] constants, String... chinese) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < constants.length; i++) {
      names.add(constants[i].name().toLowerCase(Locale.ROOT) + " " + chinese[i]);
    }
    return Notations.choice(
        String.join(", ", names),
        names.stream().flatMap(name -> Stream.of(name.split(" ", -1))).toList(),
        text -> {
          for (int i = 0; i < constants.length; i++) {
            if (List.of(names.get(i).split(" ")).contains(text)) {
              return Optional.of(constants[i]);
            }
          }
          return Optional.empty();
        });
  }

  private static Optional<Double> length(String text) {
    Optional<Double> named = Optional.ofNullable(NAMED_SIZES.get(text));
    if (named.isPresent() || text.length() < 3) {
      return named;
    }
    String number = text.substring(0, text.length() - 2).strip();
    Optional<BigDecimal> value =
        Notations.DECIMAL_NUMBER.parse(number).filter(n -> n.compareTo(LARGEST) <= 0);
    return switch (text.substring(text.length() - 2)) {
      case "mm" -> value.map(n -> n.doubleValue() * POINTS_PER_MM);
      case "pt" -> value.map(BigDecimal::doubleValue);
      default -> Optional.empty();
    };
  }
}
