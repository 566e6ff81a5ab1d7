package fengcai.check.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose a number is, told by what leads to it in its clause. Words that only say when, that it is
 * had, or that it is all, are read over backwards: what then stands there is the subject. Where the
 * clause has none, the clauses before it have.
 *
 * @param whose whose number it is
 * @param some whether it may be of some of them only: 为80名注册志愿者投保, or after the name of a team
 * @param had whether it is said to be had, founded or won, and so to be all there are
 */
record Lead(Whose whose, boolean some, boolean had) {

  /** Whom a sentence speaks of. */
  enum Whose {
    /** The community of the record, by name or as 社区. */
    COMMUNITY,
    /** Nobody is named, as in a profile, which is about its community. */
    NOBODY,
    /** Somebody else, or nobody can say who. */
    OTHERS
  }

  /** What is known of clauses, which stand before many a number. For use by one thread. */
  static final class Clauses {
    private final Memo<Lead> last = new Memo<>(Lead::ofClause);
    private final Memo<Boolean> aside = new Memo<>(clause -> ASIDE.matcher(clause).find());
    private final Memo<Founding> founding = new Memo<>(Founding::of);
    private final Memo<Whose> named = new Memo<>(Lead::lastNamed);
    private final Memo<Whose> topic = new Memo<>(Lead::topic);
    private final Memo<Surroundings.Time> time = new Memo<>(Surroundings.Time::of);
    private final Memo<Boolean> unreal = new Memo<>(Surroundings::isUnreal);
    private final Memo<Boolean> goal = new Memo<>(Surroundings::isGoal);

    Surroundings.Time time(String sentenceBefore) {
      return time.of(sentenceBefore);
    }

    boolean isUnreal(String clauseBefore) {
      return unreal.of(clauseBefore);
    }

    boolean isGoal(String clauseAfter) {
      return goal.of(clauseAfter);
    }
  }

  /** No clause is longer; of one without marks the end decides. */
  private static final int CLAUSE = 120;

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

  /** Prepositions and causatives, which make the number one of those who were chosen. */
  private static final String CHOSEN = "[为由让给对把将同跟派与和向]|组织|动员|发动|带领|带动|安排|选派|抽调|表彰|慰问|培训";

  /** Each word is read once and not taken back, lest a long lead takes long to read. */
  private static final String NEUTRAL =
      "(?>" + HAD + "|" + WHEN + "|" + ADVERB + "|" + CHOSEN + "|" + PLAIN + ")*+";

  private static final String OWN =
      "(?:[全本该我]|整个|我们|咱们?)?(?:社区|辖区)(?:[、和与]?(?:居委会|党委|党总支|党支部|党组织|“?两委”?)){0,8}|我们|咱们";

  private static final Pattern LEAD =
      Pattern.compile("(?:(?<own>" + OWN + ")|^)(" + NEUTRAL + ")$");
  private static final Pattern ENDS_WITH_CHOSEN = Pattern.compile("(?:" + CHOSEN + ")了?$");
  private static final Pattern ENDS_WITH_HAD =
      Pattern.compile("(?:" + HAD + ")(?:[^，。；]{1,40}等)?(?:" + ADVERB + "|的){0,12}$");

  /** What can stand before 社区 where the community itself is meant, not one of another name. */
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

  /** Bodies and persons whose number it can be, wherever they stand in a clause. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?<![城都集超门夜菜早])市(?![民场容级委政])|(?<![社辖])区(?![级域委政])|县(?![级委政域])|省(?![级委政])|全国"
              + "|(?<![城集])镇|乡(?![音愁亲])|街道(?![办上两])|网格|号楼|村(?!民)|学校|[中小大]学(?!生)|学院|幼儿园|医院|银行|公司"
              + "|企业|集团|单位|机关|物业|业委会|协会|商会|工厂|超市|派出所|部队|机构|联盟|小组|合唱团|队(?![伍员列])|奶奶|爷爷|大爷|大妈"
              + "|大姐|大叔|大哥|阿姨|叔叔|师傅|老师|书记|主任|同志|先生|女士|一家|夫妇|夫妻|个人|[他她]");

  /** Teams that were founded or are had: they are no subject, whoever founded them is. */
  private static final Pattern FOUNDED =
      Pattern.compile(
          "^(?<before>[^，,：:]*?)(?:组建|成立|建立|建成|建起|建有|设立|设有|拥有|现有|共有|已有|编成|编为|分成|分为|组成(?!的)|培育|打造"
              + "|(?<![没只所具])有)(?:了|起|出)?(?<teams>(?=[^，,：:]*队)[^，,：:]*)$");

  /** How many teams there are: then what follows counts the members of all. */
  private static final Pattern OF_TEAMS = Pattern.compile("支[^、，,]*$");

  /** Titles and slogans, which name no subject: “示例省文明社区”; but not the “两委”. */
  private static final Pattern QUOTED = Pattern.compile("[“「『《][^“”「」『』《》\\n]{4,40}[”」』》]");

  /** Titles without marks around them, right after the word of granting. */
  private static final Pattern TITLES =
      Pattern.compile(
          "(?<=获|获得|获评|评为|授予|命名为)(?:全国|(?:(?!社区)\\p{IsHan}){2,6}?[省市区县])"
              + "(?:(?!被|获|评为|授予|命名)\\p{IsHan}){2,16}?(?:称号|社区|单位|集体|示范点|党组织)(?=$|[，,。；;、])");

  /** By whom something was granted is no subject either. */
  private static final Pattern GRANTOR =
      Pattern.compile("被[\\p{IsHan}、]{1,16}?(?=评[选为]|授予|命名|认定|表彰)");

  /** Clauses that say how or when, or who says it, and so name no subject. */
  private static final Pattern ASIDE =
      Pattern.compile("^(?:在|经过?|通过|随着|为了?|按照?|根据|依托|自|从|当|除)|[说道]$|介绍|表示|告诉|了解");

  private static final String ENDS_OF_CLAUSE = "，,：:；;。！？!?（(";
  private static final String ENDS_OF_SENTENCE = "；;。！？!?";

  /** What leads to a place, to the beginning of its paragraph. */
  static Lead of(String paragraphBefore, Facts facts) {
    String text = called(paragraphBefore, facts);
    int start = clauseStart(text, text.length());
    String clause = text.substring(Math.max(start, text.length() - CLAUSE));
    Lead own = facts.clauses().last.of(clause);
    if (own.whose() != Whose.NOBODY) {
      return own;
    }
    Subject subject = before(text, start, facts.clauses());
    return new Lead(subject.whose(), own.some() || subject.ofTeams(), own.had());
  }

  /** What a clause says by itself of what follows it; nobody where it names no subject. */
  private static Lead ofClause(String clause) {
    Matcher lead = LEAD.matcher(clause);
    if (!lead.find()) {
      return new Lead(Whose.OTHERS, false, false);
    }
    boolean some = ENDS_WITH_CHOSEN.matcher(clause).find();
    boolean had = !some && ENDS_WITH_HAD.matcher(clause).find();
    if (lead.group("own") == null) {
      return new Lead(Whose.NOBODY, some, had);
    }
    return new Lead(isOwn(clause, lead.start()) ? Whose.COMMUNITY : Whose.OTHERS, some, had);
  }

  /** Of whom something is said; {@code ofTeams} if maybe of teams of theirs that were named. */
  private record Subject(Whose whose, boolean ofTeams) {}

  /**
   * A clause without the teams that it says were founded.
   *
   * @param ofTeams whether it names teams without their number
   */
  private record Founding(String before, boolean ofTeams) {
    static Founding of(String clause) {
      Matcher founded = FOUNDED.matcher(clause);
      return clause.length() <= CLAUSE && founded.find()
          ? new Founding(founded.group("before"), !OF_TEAMS.matcher(founded.group("teams")).find())
          : new Founding(clause, false);
    }
  }

  /** Whether the sentence that ends here speaks of the community, whatever it says of it. */
  static boolean isOfCommunity(String paragraphBefore, Facts facts) {
    return of(paragraphBefore, facts).whose() != Whose.OTHERS;
  }

  private static String called(String text, Facts facts) {
    String name = facts.community().name();
    String called = name.isEmpty() ? text : text.replace(name, "社区");
    String untitled = TITLES.matcher(QUOTED.matcher(called).replaceAll("“”")).replaceAll("“”");
    return GRANTOR.matcher(untitled).replaceAll("被");
  }

  private static boolean isOwn(String clause, int own) {
    String before = clause.substring(0, own);
    return NOT_A_NAME.matcher(before).find() && !NEIGHBOURS.matcher(before).find();
  }

  /** The subject of the clauses before: the body last named in the sentence, else the topic. */
  private static Subject before(String text, int end, Clauses clauses) {
    int at = end;
    boolean sameSentence = true;
    boolean ofTeams = false;
    while (at > 0) {
      sameSentence &= ENDS_OF_SENTENCE.indexOf(text.charAt(at - 1)) < 0;
      int start = clauseStart(text, at - 1);
      String clause = text.substring(start, at - 1);
      if (!clauses.aside.of(clause)) {
        Founding founding = clauses.founding.of(clause);
        ofTeams |= founding.ofTeams();
        clause = founding.before();
        Whose named = sameSentence ? clauses.named.of(clause) : clauses.topic.of(clause);
        boolean begins = start == 0 || ENDS_OF_SENTENCE.indexOf(text.charAt(start - 1)) >= 0;
        if (named != Whose.NOBODY && (sameSentence || begins)) {
          return new Subject(named, ofTeams);
        }
      }
      at = start;
    }
    return new Subject(Whose.NOBODY, ofTeams);
  }

  private static Whose lastNamed(String clause) {
    int body = Surroundings.last(BODY, clause);
    int own = clause.lastIndexOf("社区");
    if (own < 0 && body < 0) {
      return Whose.NOBODY;
    }
    return own > body && isOwn(clause, own) ? Whose.COMMUNITY : Whose.OTHERS;
  }

  /** Whom an earlier sentence begins with. */
  private static Whose topic(String clause) {
    Matcher body = BODY.matcher(clause);
    int first = body.find() ? body.start() : Integer.MAX_VALUE;
    int own = clause.indexOf("社区");
    if (own >= 0 && own < first) {
      Matcher lead = LEAD.matcher(clause.substring(0, own));
      return isOwn(clause, own) && lead.find() ? Whose.COMMUNITY : Whose.OTHERS;
    }
    return first < Integer.MAX_VALUE ? Whose.OTHERS : Whose.NOBODY;
  }

  private static int clauseStart(String text, int end) {
    int start = end;
    while (start > 0 && ENDS_OF_CLAUSE.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
