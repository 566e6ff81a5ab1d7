package fengcai.check.prose;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sentence before a number says of it.
 *
 * @param phrase what stands before it since the last comma
 * @param before the rest of its clause before it
 * @param after the rest of its clause after it
 * @param year the year it is told of, where one is named
 * @param since whether it adds up all the years since that one
 * @param isPast whether it is how things once were
 * @param isOfOthers whether it is another community's, or that of a whole district
 */
record Surroundings(
    String phrase,
    String before,
    String after,
    OptionalInt year,
    boolean since,
    boolean isPast,
    boolean isOfOthers) {

  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年(以来|至今|起|开始)?");
  private static final Pattern RELATIVE_YEAR = Pattern.compile("(前年|去年|上年|上一年|今年)(?:以来)?");
  private static final Pattern PAST =
      Pattern.compile("曾|当时|当年|最初|起初|原来|原先|过去|以前|之前|此前|从前|成立之初|刚成立|开始时|仅有|只有");
  private static final Pattern PRESENT = Pattern.compile("如今|目前|现在|现有|截至|截止|至今|到现在|今年");
  private static final Pattern WIDER =
      Pattern.compile(
          "全(?:市|区|县|省|国|街道|镇|乡|旗|州)|(?:各|每个|兄弟|其他|周边|相邻|邻近|[0-9一二两三四五六七八九十多]+个)社区|我(?:市|区|县|省)");
  private static final Pattern COMMUNITY = Pattern.compile("([\\p{IsHan}]{1,12}?)社区");

  /** Ends of words after which 社区 means the community that is spoken of. */
  private static final Pattern SAME =
      Pattern.compile(
          "(?:目前|现在|如今|今年|去年|至今|全|本|该|我|们|各|整个|来|年|月|日|底|末|初|在|由|对|为|了|的|使|让|是|前|后|中|到"
              + "|设|建|与|和|据|因|个|向|街道|城|从|这|那|共|范|老|新|谐|明|型|务|市|区|县|镇|乡|后|使得|经|过|于|给|靠)$");

  static Surroundings of(Prose prose, int start, int end, Facts facts) {
    String before = prose.sentenceBefore(start);
    return new Surroundings(
        before.substring(Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1),
        prose.clauseBefore(start),
        prose.clauseAfter(end),
        year(before, facts),
        isSince(before),
        last(PAST, before) > last(PRESENT, before),
        WIDER.matcher(before).find() || namesAnother(before, facts));
  }

  private static OptionalInt year(String before, Facts facts) {
    Matcher year = YEAR.matcher(before);
    OptionalInt named = OptionalInt.empty();
    int at = -1;
    while (year.find()) {
      named = OptionalInt.of(Integer.parseInt(year.group(1)));
      at = year.start();
    }
    Matcher relative = RELATIVE_YEAR.matcher(before);
    while (relative.find()) {
      if (relative.start() > at) {
        int back =
            switch (relative.group(1)) {
              case "前年" -> 2;
              case "今年" -> 0;
              default -> 1;
            };
        named = OptionalInt.of(facts.written().getYear() - back);
      }
    }
    return named;
  }

  private static boolean isSince(String before) {
    Matcher year = YEAR.matcher(before);
    boolean since = false;
    while (year.find()) {
      since = year.group(2) != null;
    }
    return since;
  }

  private static boolean namesAnother(String before, Facts facts) {
    Matcher community = COMMUNITY.matcher(before);
    boolean another = false;
    while (community.find()) {
      String name = community.group(1);
      boolean same = name.endsWith(facts.shortName()) || SAME.matcher(name).find();
      another = !same && name.length() > 1;
    }
    return another;
  }

  private static int last(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }
}
