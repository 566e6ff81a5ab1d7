package fengcai.exchange.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a table of honours, with the headings that offices give them. */
enum HonourColumn {
  COMMUNITY("社区", "地址", "获奖社区", "获奖单位", "受奖单位", "获得单位"),
  TITLE("荣誉名称", "荣誉", "荣誉称号", "奖项名称", "称号", "名称"),
  YEAR(
      "年份", "年度", "获奖年份", "获奖年度", "获得年份", "获得年度", "获得时间", "获得日期", "获奖时间", "获奖日期", "授予时间", "授予日期",
      "颁发时间", "颁发日期", "颁奖时间", "颁奖日期", "命名时间", "命名日期", "表彰时间", "表彰日期"),
  LEVEL("级别", "荣誉级别", "奖项级别", "等级"),
  GRANTOR("授予单位", "授予机关", "授奖单位", "颁发单位", "颁发机关", "颁奖单位", "颁奖机关", "命名单位", "命名机关", "表彰单位", "表彰机关"),
  VALID_UNTIL("有效期", "有效期至", "有效期限", "截止有效期", "失效日期");

  /** A heading of many kinds of tables, and the second part of many headings. */
  private static final String ANY_NAME = "名称";

  @SuppressWarnings("ImmutableEnumChecker") // immutable lists
  private final List<String> headings;

  HonourColumn(String... headings) {
    this.headings = List.of(headings);
  }

  /** The column with a heading, ignoring blanks. */
  static Optional<HonourColumn> of(String heading) {
    String plain = heading.replaceAll("\\s", "");
    return Arrays.stream(values()).filter(column -> column.headings.contains(plain)).findFirst();
  }

  /** Whether a heading identifies the row of headings. */
  static boolean isTelling(String heading) {
    return of(heading).isPresent() && !heading.replaceAll("\\s", "").equals(ANY_NAME);
  }
}
