package fengcai.check.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The subject of a number or honour, found from the words before it. Within the clause, words of
 * time, possession and completeness are skipped backwards; what remains is the subject. A clause
 * without one inherits it from the clauses before it.
 *
 * @param whose whose number it is
 * @param some whether it may count only some: 为80名注册志愿者投保, or after the name of a team
 * @param had whether it is owned, founded or won, and therefore counts all there are
 */
public record NumberSubject(Whose whose, boolean some, boolean had) {

  /** The subject of a sentence. */
  public enum Whose {
    /** The community of the record, by name or as 社区. */
    COMMUNITY,
    /** No subject is named; a profile then speaks of its community. */
    NOBODY,
    /** Someone else, or unclear. */
    OTHERS
  }

  /** Characters before the number that are read of a clause. */
  static final int CLAUSE = 120;

  private static final String NUMERAL = "[0-9一二两三四五六七八九十几多数]{1,5}";

  private static final String WHEN =
      "(?:截[至止]?到?|到|至|自|从|于)?(?:[0-9]{4}年(?:度|初|底|末|年底|年末|年初|全年)?"
          + "(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号]|底|末|初)?)?"
          + "|近?"
          + NUMERAL
          + "年(?:来|间)?|去?年[底末初]|今年|去年|前年|全年|目前|现在|如今|当前|眼下|今天|日前|最近"
          + "|近年来?|这些年|其间|此时|第二年)(?:以来|至今|来|起|时)?";

  private static final String HAD =
      "(?:(?:现|共|拥|建|设|组|具|实|已|下)?有|(?:组|新?|先后)建[立成起]?|成立|设立|下设|内设|发展|形成|打造|培育|汇聚|凝聚|吸引|集聚"
          + "|整合|登记|分成|分为|编成|编为|达到?|荣获|获得?|取得|赢得|捧回|收获|得到|荣膺|拿到|斩获|为|是)(?:了|过|起|出|着|有)?";

  private static final String ADVERB =
      "曾经?|已经?|连年|多次|连续多年|总?共|一共|共计|合计|总计|累计|先后|陆续|相继|就|也|都|仅|只|便|则|全|一直|常年|已达|又|还|并|同时";

  private static final String PLAIN =
      "实名|正式|登记在册|在册|全部|所有|全体|自己|居民|人口|[现今的里内中上各个类种级]|在[^，。；]{2,14}?(?:网|平台|系统)上?"
          + "|(?<=[立建有成起了])[\\p{IsHan}、]{1,30}、[\\p{IsHan}、]{1,12}等";

  /** Prepositions and causatives, after which a number counts those who were selected. */
  private static final String CHOSEN = "[为由让给对把将同跟派与和向]|组织|动员|发动|带领|带动|安排|选派|抽调|表彰|慰问|培训";

  /** Possessive, so that long clauses take linear time. */
  private static final String NEUTRAL =
      "(?>" + HAD + "|" + WHEN + "|" + ADVERB + "|" + CHOSEN + "|" + PLAIN + ")*+";

  private static final String OWN =
      "(?:[全本该我]|整个|我们|咱们?)?(?:社区|辖区)(?:[、和与]?(?:居委会|党委|党总支|党支部|党组织|“?两委”?)){0,8}|我们|咱们";

  static final Pattern LEAD = Pattern.compile("(?:(?<own>" + OWN + ")|^)(" + NEUTRAL + ")$");
  private static final Pattern ENDS_WITH_CHOSEN = Pattern.compile("(?:" + CHOSEN + ")了?$");
  private static final Pattern ENDS_WITH_HAD =
      Pattern.compile("(?:" + HAD + ")(?:[^，。；]{1,40}等)?(?:" + ADVERB + "|的){0,12}$");

  /** What may precede 社区 if it means the community itself, and is not part of another's name. */
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "(?:^|[^\\p{IsHan}]|[在由对为了的使让是前后中到与和据因向从这那于给靠把被将以及进当]|街道|"
              + WHEN
              + "|"
              + ADVERB
              + "|"
              + HAD
              + ")$");

  private static final Pattern NEIGHBOURS =
      Pattern.compile("(?:兄弟|其[他它余]|邻近|相邻|友邻|周边|周围|附近|隔壁|结对|外地|各|每个|多个|" + NUMERAL + "个)的?$");

  /** Quoted titles and slogans, which name no subject: “示例省文明社区”, but not “两委”. */
  private static final Pattern QUOTED = Pattern.compile("[“「『《][^“”「」『』《》\\n]{4,40}[”」』》]");

  /** Titles without quotation marks, right after the granting verb. */
  private static final Pattern TITLES =
      Pattern.compile(
          "(?<=获|获得|获评|评为|授予|命名为)(?:全国|(?:(?!社区)\\p{IsHan}){2,6}?[省市区县])"
              + "(?:(?!被|获|评为|授予|命名)\\p{IsHan}){2,16}?(?:称号|社区|单位|集体|示范点|党组织)(?=$|[，,。；;、])");

  /** The grantor, who is not the subject either. */
  private static final Pattern GRANTOR =
      Pattern.compile("被[\\p{IsHan}、]{1,16}?(?=评[选为]|授予|命名|认定|表彰)");

  private static final String ENDS_OF_CLAUSE = "，,：:；;。！？!?（(";

  /** The subject at the end of a text that begins with its paragraph. */
  public static NumberSubject of(String paragraphBefore, TextFacts facts) {
    String text = simplified(paragraphBefore, facts);
    int start = clauseStart(text, text.length());
    String clause = text.substring(Math.max(start, text.length() - CLAUSE));
    NumberSubject own = facts.clauses().lead(clause);
    if (own.whose() != Whose.NOBODY) {
      return own;
    }
    EarlierSubject subject = EarlierSubject.before(text, start, facts.clauses());
    return new NumberSubject(subject.whose(), own.some() || subject.ofTeams(), own.had());
  }

  /** The subject named by a clause alone. */
  static NumberSubject ofClause(String clause) {
    Matcher lead = LEAD.matcher(clause);
    if (!lead.find()) {
      return new NumberSubject(Whose.OTHERS, false, false);
    }
    boolean some = ENDS_WITH_CHOSEN.matcher(clause).find();
    boolean had = !some && ENDS_WITH_HAD.matcher(clause).find();
    if (lead.group("own") == null) {
      return new NumberSubject(Whose.NOBODY, some, had);
    }
    return new NumberSubject(
        isOwn(clause, lead.start()) ? Whose.COMMUNITY : Whose.OTHERS, some, had);
  }

  /** Whether the subject is the community, named or not. */
  public static boolean isOfCommunity(String paragraphBefore, TextFacts facts) {
    return of(paragraphBefore, facts).whose() != Whose.OTHERS;
  }

  /** The text with the community's name as 社区, without titles and grantors. */
  private static String simplified(String text, TextFacts facts) {
    String name = facts.community().name();
    String generic = name.isEmpty() ? text : text.replace(name, "社区");
    String untitled = TITLES.matcher(QUOTED.matcher(generic).replaceAll("“”")).replaceAll("“”");
    return GRANTOR.matcher(untitled).replaceAll("被");
  }

  static boolean isOwn(String clause, int own) {
    String before = clause.substring(0, own);
    return NOT_A_NAME.matcher(before).find() && !NEIGHBOURS.matcher(before).find();
  }

  static int clauseStart(String text, int end) {
    int start = end;
    while (start > 0 && ENDS_OF_CLAUSE.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
