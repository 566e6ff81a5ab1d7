package fengcai.check.text.honours;

import fengcai.check.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of honours after a granting verb: 荣获“甲”、“乙”和丙等称号.
 *
 * @param verb empty if the sentence begins with the titles and calls them honours
 * @param start the index of the verb
 * @param between the text between the verb and the first title
 * @param titles those that a community or another body can hold, in order
 * @param listed the number of all titles in the list
 * @param end the index after the last title of the list
 */
record GrantedHonours(
    String verb, int start, String between, List<Title> titles, int listed, int end) {

  /**
   * A title.
   *
   * @param at its index
   * @param lead the text since the title before it, or since the start of the verb's clause
   * @param remark the text in parentheses behind it
   */
  record Title(String words, int at, String lead, String remark) {}

  static final Pattern VERB =
      Pattern.compile(
          "(?<verb>荣获|获评|获授|被?评选?为|被?授予|荣膺|喜获|摘得|斩获|赢得|捧得|夺得|获得|获|被?命名为|被?认定为|捧回|拥有|保持)"
              + "[了过着]*|(?<![^。；;！？!?\\n])(?=[“「『《])");

  /** Each sentence with a list contains one of these. */
  static final List<String> WORDS =
      List.of(
          "获", "评为", "评选为", "授予", "荣膺", "摘得", "赢得", "捧得", "夺得", "捧回", "命名为", "认定为", "拥有", "保持",
          "荣誉", "称号", "牌");

  /** A limit on the work for hostile texts. */
  private static final int MOST_TITLES = 100;

  private static final int SHORTEST = 4;

  private static final String NO_MARK = "[^，,。；;：:、“”「」『』《》\\n]";
  private static final String BODY = "(?:社区|单位|集体|示范点|基地|党组织|服务站|站点|示范村|文明村)";
  private static final String GRANTOR = "(?:全国|国家|中国|[\\p{IsHan}]{2,6}?(?:[省市区县]|街道|镇))";
  private static final String CALLED = "(?:荣誉称号|荣誉|称号|奖牌|牌匾|招牌|奖项|表彰)";

  /** A title does not continue with another granting verb: 甲社区，乙街道丙社区被评为…. */
  private static final String OF_TITLE = "(?:(?!被|获|评为|授予|命名)\\p{IsHan})";

  private static final String SO_MANY = "(?:[0-9]{1,3}|[两三四五六七八九十多数几]{1,3})[项块个面枚]";
  private static final String END_OF_LIST =
      "(?:光荣)?(?:荣誉|称号|奖牌|牌匾|招牌|奖项)|等|" + SO_MANY + "|[，,。；;、（(\\n]|$";

  private static final String TITLE =
      "(?:[“「『《](?<quoted>[^“”「」『』《》\\n]{2,40})[”」』》]"
          + "|(?<bare>"
          + GRANTOR
          + OF_TITLE
          + "{1,22}?"
          + BODY
          + ")(?=的|以?及|[和与暨]|"
          + END_OF_LIST
          + ")"
          // A title without such an ending is recognized by the place that it begins with.
          + "|(?<other>(?<=[、和及与暨获得评予为膺了过回：:])(?:全国|(?:(?!社区)\\p{IsHan}){2,6}?[省市区县])"
          + OF_TITLE
          + "{3,16}?)(?="
          + "以?及|和|"
          + END_OF_LIST
          + "))"
          + "(?<called>(?:荣誉)?(?:称号)?)(?:[（(](?<remark>[^（()）\\n]{1,20})[）)])?";

  /** The first title, after the verb, a colon, or words that announce honours with a colon. */
  private static final Pattern FIRST =
      Pattern.compile(
          "(?<lead>[：:]\\s?|"
              + NO_MARK
              + "{0,10}?"
              + CALLED
              + NO_MARK
              + "{0,4}[：:]|"
              + NO_MARK
              + "{0,16}?)"
              + TITLE);

  private static final Pattern NEXT =
      Pattern.compile(
          "(?<lead>[、，,；;]?(?:以及|及|和|与|暨|并)?(?:还|又)?(?:(?:19|20)[0-9]{2}年度?的?)?"
              + "(?:(?:国家|省|市|区县|区|县|街道)级(?:荣誉|先进|称号){0,4})?)"
              + TITLE);

  /** What must follow a title after a semicolon, which could be the subject of a new clause. */
  private static final Pattern ENDS_CLAUSE = Pattern.compile("^(?:[；;。\\n]|等|$)");

  private static final int FURTHEST = 200;

  /** Honours of persons, grantors, and words that are no titles. */
  private static final Pattern NOT_OF_A_COMMUNITY =
      Pattern.compile(
          "(?:个人|者|标兵|能手|人物|书记|家庭|户|教师|医生|党员|干部|好人|[网格楼]?员|主任|模范|之星|骨干"
              + "|[局厅委办部级]|政府|协会|联合会|资金|奖金|经费|荣誉|先进|优秀|[第前][一二三四五六七八九十]名?|[金银铜]奖|[一二三]等奖)$");

  /** The list is called one of honours. */
  private static final Pattern CALLED_NEXT =
      Pattern.compile("^(?:等)?(?:" + SO_MANY + ")?(?:集体|先进|光荣)?" + CALLED);

  private static final Pattern OF_A_BODY = Pattern.compile(BODY + "$");
  private static final Pattern GRANTED = Pattern.compile("^" + GRANTOR);

  /** The clause speaks of honours, not of facilities: 拥有“道德讲堂示范点”等阵地. */
  private static final Pattern CALLED_HONOURS = Pattern.compile("^[，,]?[^，,。；;]*" + CALLED);

  /** Verbs with many other objects, so that an unquoted title must be called an honour. */
  private static final Pattern NEEDS_NAME = Pattern.compile("^(?:获得|获|捧回|赢得|拥有|保持)$");

  /** The list of honours after a verb in its sentence, which may be empty. */
  static GrantedHonours after(Matcher verb, NormalizedText normalized) {
    String text = normalized.text();
    int limit = limit(text, verb.end());
    List<Found> found = new ArrayList<>();
    Matcher title = FIRST.matcher(text).region(verb.end(), limit).useTransparentBounds(true);
    int end = verb.end();
    String between = "";
    while (found.size() < MOST_TITLES
        && title.lookingAt()
        && (found.isEmpty() || isOfList(title, text, limit))) {
      between = found.isEmpty() ? title.group("lead") : between;
      found.add(Found.of(title));
      end = title.end();
      title = NEXT.matcher(text).region(end, limit).useTransparentBounds(true);
    }
    String before = normalized.sentenceBefore(verb.start());
    String clause =
        before.substring(1 + Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')));
    boolean called =
        isCalled(found)
            || CALLED_HONOURS.matcher(text.substring(end, limit)).find()
            || CALLED_HONOURS.matcher(between).find();
    boolean others = isCalled(found) || CALLED_NEXT.matcher(text.substring(end, limit)).find();
    String word = verb.group("verb") == null ? "" : verb.group("verb");
    return new GrantedHonours(
        word,
        verb.start(),
        between,
        titles(found, word, clause, called, others),
        found.size(),
        end);
  }

  /** The end of the sentence; semicolons may separate titles. */
  private static int limit(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < FURTHEST
        && "。！？!?\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isOfList(Matcher title, String text, int limit) {
    boolean parted = title.group("lead").startsWith("；") || title.group("lead").startsWith(";");
    return !parted
        || !title.group("called").isEmpty()
        || ENDS_CLAUSE.matcher(text.substring(title.end(), limit)).find();
  }

  private static boolean isCalled(List<Found> found) {
    return !found.isEmpty() && found.getLast().called();
  }

  private record Found(Title title, boolean quoted, boolean called) {
    static Found of(Matcher title) {
      boolean quoted = title.group("quoted") != null;
      String name = quoted ? "quoted" : title.group("bare") == null ? "other" : "bare";
      String remark = title.group("remark");
      return new Found(
          new Title(
              title.group(name),
              title.start(name),
              title.group("lead"),
              remark == null ? "" : remark),
          quoted,
          !title.group("called").isEmpty());
    }
  }

  /** Titles that do not end in a body count only if {@code others} are called honours. */
  private static List<Title> titles(
      List<Found> found, String verb, String clause, boolean called, boolean others) {
    List<Title> titles = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Title title = found.get(i).title();
      boolean granted = GRANTED.matcher(title.words()).find();
      boolean known =
          found.get(i).quoted()
              ? called || granted || (i == 0 && !verb.equals("拥有") && !verb.isEmpty())
              : called || !NEEDS_NAME.matcher(verb).matches();
      boolean named =
          OF_A_BODY.matcher(title.words()).find()
              || (others && granted && !NOT_OF_A_COMMUNITY.matcher(title.words()).find());
      if (known && named && title.words().length() >= SHORTEST) {
        titles.add(
            i == 0
                ? new Title(title.words(), title.at(), clause + title.lead(), title.remark())
                : title);
      }
    }
    return titles;
  }
}
