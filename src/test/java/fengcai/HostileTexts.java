package fengcai;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Markdown that takes a careless parser, check or typesetter very long, exhausts its stack or its
 * memory. Each text is generated in the length that is asked for.
 */
final class HostileTexts {

  /** What is repeated without end. */
  private static final List<String> UNITS =
      List.of(
          "*",
          "**",
          "***",
          "_",
          "__",
          "*a",
          "a*",
          "**a",
          "a**",
          "*a*",
          "a*b",
          "a**b",
          "*a_ ",
          "*a **b ",
          "a**b c* ",
          "**甲。**乙",
          "*甲_",
          "_a",
          "a_ ",
          "~",
          "~~",
          "`",
          "`a",
          "`` ",
          "a` ",
          "[",
          "]",
          "[a",
          "![",
          "![a",
          "](",
          "](b)",
          "[](",
          "[a](",
          "[a](b",
          "[a](<b",
          "[x][y]",
          "[x][y]\n",
          "[x]",
          "[x]: ",
          "[x]: y\n",
          "![x][y]\n",
          "[a](b) ",
          "[a](#b) ",
          "![a](b)\n\n",
          "[*a](b)* ",
          "[`a](b)` ",
          "![a](media/a.png)\n",
          "<",
          "<a",
          "<a ",
          "<a b=\"",
          "<!--",
          "<!-- a",
          "<?",
          "<![CDATA[",
          "<!A",
          "</a",
          "<http://a",
          "<http://a> ",
          "<a@b.c> ",
          "http://a ",
          "http://a",
          "a@b.c ",
          "www.a.",
          "&",
          "&amp;",
          "&#1;",
          "&a",
          "\\",
          "\\*",
          "\\\n",
          "!",
          ":",
          "|",
          "||",
          "|\n",
          "| a | b |\n",
          "| a | b |\n|---|---|\n",
          "|---",
          "|---|\n",
          "a | b\n",
          "a|",
          ">",
          "> ",
          ">\n",
          "> a\n",
          "> a\n\n",
          "> > ",
          "> - ",
          "- ",
          "* ",
          "+ ",
          "1. ",
          "1) ",
          "- - ",
          "1. - ",
          "- a\n",
          "1. a\n",
          "- a\n\n",
          "- \n",
          "-\n\n",
          "#",
          "# ",
          "# a\n",
          "## 甲\n\n",
          "###### a\n\n",
          "a\n===\n",
          "---\n",
          "***\n",
          "===\n",
          "```\n",
          "~~~\n",
          "```a\n\n",
          "````\n```\n",
          "\n",
          " ",
          "\t",
          "\u3000",
          " \n",
          "  \n",
          "a\n",
          "甲\n",
          "a  \n",
          "a\\\n",
          "甲*\n",
          "*\n甲",
          "192人\n",
          "192人",
          "注册志愿者192人，",
          "注册志愿者192人",
          "注册志愿者300人\n\n",
          "5支队伍",
          "5支队伍：甲、乙。",
          "组建甲、",
          "组建了甲、乙两支队伍，",
          "甲、乙两支队伍的300名志愿者，",
          "占人口的16%，达到",
          "获河北省美丽庭院、",
          "荣获省市区县",
          "荣获：河北省文明单位；",
          "5支队伍：甲、",
          "六项荣誉",
          "荣获“河北省文明单位”",
          "荣获“河北省文明单位”、",
          "被授予",
          "获“",
          "获得河北省文明单位称号。",
          "2020年3月26日",
          "2030年3月26日",
          "2030年3月26日。",
          "2020-03-26 ",
          "2020年2月30日。",
          "13800138000 ",
          "1 3 8 0 0 1 3 8 0 0 0 ",
          "11010119900307",
          "身份证：",
          "1号楼",
          "1单元",
          "1号楼1单元101室",
          "住1号楼1单元",
          "，",
          ",",
          "甲,",
          "甲,\n\n",
          "甲 ，",
          "甲(",
          "(甲",
          "甲）",
          "（",
          "“",
          "”",
          "“甲",
          "「",
          "」",
          "一、",
          "一、\n",
          "1、\n",
          "（1）\n",
          "1、甲\n",
          "（一）甲",
          "> [!提示]\n",
          "[!提示]",
          "[!提示]\n",
          "> [!提示]\n\n",
          "{荣誉}",
          "0",
          "1",
          "1,",
          "1.",
          "1,111",
          "1-",
          "1 ",
          "a",
          "A",
          "甲",
          "甲乙",
          "甲。",
          "。",
          "零",
          "万",
          "亿",
          "千百",
          "百分之",
          "1%",
          "占常住人口",
          "从1",
          "志愿者",
          "志愿者达到",
          "每1人有1",
          "每",
          "近",
          "余",
          "1余",
          "左右",
          "等",
          "社区",
          "省",
          "为",
          "有",
          "已",
          "在",
          "按装",
          "宣传当的",
          "的的",
          "\u200D",
          "\u200B",
          "\u0301",
          "e\u0301",
          "\uFE0F",
          "\u00AD",
          "\u202E",
          "\u2060",
          "\uFEFF",
          "ا",
          "ال ",
          "אב",
          "ก",
          "ᄀ",
          "한",
          "あ",
          "😀",
          "👨‍👩‍👧",
          "🇨🇳",
          "𠮷",
          "…",
          "—",
          "·",
          "\"",
          "'",
          "$",
          "%",
          "@",
          "=",
          "+",
          "-",
          "/",
          "a/",
          "a-",
          "①",
          "㎡",
          "½",
          "é");

  private HostileTexts() {}

  /** Each text by a name, made in a length of about so many characters. */
  static Map<String, IntFunction<String>> all() {
    Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
    UNITS.forEach(unit -> texts.put("repeated " + visible(unit), n -> repeated(unit, n)));
    nested(texts, "*a ", " a*");
    nested(texts, "**a ", " a**");
    nested(texts, "*", "*");
    nested(texts, "**", "**");
    nested(texts, "_a ", " a_");
    nested(texts, "*a _b ", " b_ a*");
    nested(texts, "甲*", "*乙");
    nested(texts, "[", "]");
    nested(texts, "[", "](a)");
    nested(texts, "![", "](a)");
    nested(texts, "[", "][a]");
    nested(texts, "(", ")");
    nested(texts, "（", "）");
    nested(texts, "“", "”");
    nested(texts, "<a>", "</a>");
    texts.put("quotes in one line", n -> repeated(">", n) + "a");
    texts.put("growing backticks", HostileTexts::growingBackticks);
    texts.put("lists within lists", HostileTexts::nestedLists);
    texts.put("lists within lists by tabs", HostileTexts::tabbedLists);
    texts.put("quotes that deepen", HostileTexts::deepeningQuotes);
    texts.put("quotes and lists that deepen", HostileTexts::deepeningMix);
    texts.put("reference definitions used", HostileTexts::references);
    texts.put("references to references", HostileTexts::referenceChain);
    texts.put("one definition used often", n -> "[a]: b\n\n" + repeated("[a] ", n));
    texts.put("links to headings", n -> "## 甲\n\n" + repeated("[a](#s-甲) ", n));
    texts.put("links of bold words", n -> repeated("[**甲**](https://a.cn) ", n));
    texts.put("wide table", HostileTexts::wideTable);
    texts.put("wide table with short rows", HostileTexts::shortRows);
    texts.put("long table", n -> "| a | b |\n|---|---|\n" + repeated("| 甲 | 乙 |\n", n));
    texts.put("table of links", n -> "| a | b |\n|---|---|\n" + repeated("| [a](b) | `c` |\n", n));
    texts.put("one cell", n -> "| a | b |\n|---|---|\n| " + repeated("甲", n) + " | b |\n");
    texts.put("one heading", n -> "## " + repeated("甲", n));
    texts.put("one item", n -> "- " + repeated("甲", n));
    texts.put("one address", n -> "https://a.cn/" + repeated("a", n));
    texts.put("one link", n -> "[" + repeated("甲", n) + "](https://a.cn)");
    texts.put("one link target", n -> "[甲](https://a.cn/" + repeated("a", n) + ")");
    texts.put("one code", n -> "`" + repeated("a", n) + "`");
    texts.put("one bold word", n -> "**" + repeated("甲", n) + "**");
    texts.put("code that is not closed", n -> "```\n" + repeated("a\n", n));
    texts.put("one line of code", n -> "```\n" + repeated("a", n) + "\n```\n");
    texts.put("lazy lines of a quote", n -> "> a\n" + repeated("甲\n", n));
    texts.put("lazy lines of a list", n -> "- a\n" + repeated("甲\n", n));
    texts.put("items of many paragraphs", n -> "- a\n" + repeated("\n  甲\n", n));
    texts.put("story of sentences", n -> repeated("社区组织志愿者为老人送餐，注册志愿者192人。", n));
    texts.put("story of paragraphs", n -> repeated("社区组织志愿者为老人送餐，注册志愿者192人。\n\n", n));
    return texts;
  }

  private static void nested(Map<String, IntFunction<String>> texts, String open, String close) {
    texts.put(
        "nested " + visible(open) + visible(close),
        n -> {
          int depth = n / (open.length() + close.length());
          return open.repeat(depth) + "甲" + close.repeat(depth);
        });
  }

  private static String repeated(String unit, int length) {
    return unit.repeat(Math.max(1, length / unit.length()));
  }

  private static String growingBackticks(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < length; i++) {
      text.append("`".repeat(i)).append(" a ");
    }
    return text.toString();
  }

  private static String nestedLists(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append("  ".repeat(i)).append("- a\n");
    }
    return text.toString();
  }

  private static String tabbedLists(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append("\t".repeat(i)).append("- a\n");
    }
    return text.toString();
  }

  private static String deepeningQuotes(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < length; i++) {
      text.append(">".repeat(i)).append(" a\n");
    }
    return text.toString();
  }

  private static String deepeningMix(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < length; i++) {
      text.append("> - ".repeat(i)).append(" a\n");
    }
    return text.toString();
  }

  private static String references(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length / 2; i++) {
      text.append("[r").append(i).append("]: a").append(i).append("\n");
    }
    text.append('\n');
    for (int i = 0; text.length() < length; i++) {
      text.append("[r").append(i).append("] ");
    }
    return text.toString();
  }

  private static String referenceChain(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append("[r").append(i).append("][r").append(i + 1).append("]\n");
    }
    return text.toString();
  }

  private static String wideTable(int length) {
    int columns = length / 15;
    return repeated("| a ", columns * 4)
        + "|\n"
        + repeated("|---", columns * 4)
        + "|\n"
        + repeated("| 甲 ", columns * 4)
        + "|\n";
  }

  private static String shortRows(int length) {
    int columns = length / 12;
    return repeated("|a", columns * 2)
        + "|\n"
        + repeated("|-", columns * 2)
        + "|\n"
        + repeated("|甲|\n", length / 2);
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                visible.append("⏎");
              } else if (c <= ' ' || Character.getType(c) == Character.FORMAT) {
                visible.append(String.format("U+%04X", c));
              } else {
                visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }
}
