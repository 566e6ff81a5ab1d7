package fengcai.check.text;

import fengcai.check.text.NumberSubject.Whose;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The subject of the clauses before the one that a number is in.
 *
 * @param ofTeams whether teams of the subject were named, so that a number may count their members
 */
record EarlierSubject(Whose whose, boolean ofTeams) {

  /** Bodies and persons that can be a subject, anywhere in a clause. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?<![城都集超门夜菜早])市(?![民场容级委政])|(?<![社辖])区(?![级域委政])|县(?![级委政域])|省(?![级委政])|全国"
              + "|(?<![城集])镇|乡(?![音愁亲])|街道(?![办上两])|网格|号楼|村(?!民)|学校|[中小大]学(?!生)|学院|幼儿园|医院|银行|公司"
              + "|企业|集团|单位|机关|物业|业委会|协会|商会|工厂|超市|派出所|部队|机构|联盟|小组|合唱团|队(?![伍员列])|奶奶|爷爷|大爷|大妈"
              + "|大姐|大叔|大哥|阿姨|叔叔|师傅|老师|书记|主任|同志|先生|女士|一家|夫妇|夫妻|个人|[他她]");

  /** Teams that are founded or owned: not they are the subject, but who founded them. */
  private static final Pattern FOUNDED =
      Pattern.compile(
          "^(?<before>[^，,：:]*?)(?:组建|成立|建立|建成|建起|建有|设立|设有|拥有|现有|共有|已有|编成|编为|分成|分为|组成(?!的)|培育|打造"
              + "|(?<![没只所具])有)(?:了|起|出)?(?<teams>(?=[^，,：:]*队)[^，,：:]*)$");

  /** A number of teams: what follows then counts the members of all of them. */
  private static final Pattern OF_TEAMS = Pattern.compile("支[^、，,]*$");

  /** Clauses of manner, time or citation, which name no subject. */
  private static final Pattern ASIDE =
      Pattern.compile("^(?:在|经过?|通过|随着|为了?|按照?|根据|依托|自|从|当|除)|[说道]$|介绍|表示|告诉|了解");

  private static final String ENDS_OF_SENTENCE = "；;。！？!?";

  /** The subject before a clause: the body last named in the sentence, else the topic. */
  static EarlierSubject before(String text, int end, Clauses clauses) {
    int at = end;
    boolean sameSentence = true;
    boolean ofTeams = false;
    while (at > 0) {
      sameSentence &= ENDS_OF_SENTENCE.indexOf(text.charAt(at - 1)) < 0;
      int start = NumberSubject.clauseStart(text, at - 1);
      String clause = text.substring(start, at - 1);
      if (!clauses.isAside(clause)) {
        Founding founding = clauses.founding(clause);
        ofTeams |= founding.ofTeams();
        clause = founding.before();
        Whose named = sameSentence ? clauses.lastNamed(clause) : clauses.topic(clause);
        boolean begins = start == 0 || ENDS_OF_SENTENCE.indexOf(text.charAt(start - 1)) >= 0;
        if (named != Whose.NOBODY && (sameSentence || begins)) {
          return new EarlierSubject(named, ofTeams);
        }
      }
      at = start;
    }
    return new EarlierSubject(Whose.NOBODY, ofTeams);
  }

  /** The body or person named last in a clause. */
  static Whose lastNamed(String clause) {
    int body = MatchContext.last(BODY, clause);
    int own = clause.lastIndexOf("社区");
    if (own < 0 && body < 0) {
      return Whose.NOBODY;
    }
    return own > body && NumberSubject.isOwn(clause, own) ? Whose.COMMUNITY : Whose.OTHERS;
  }

  /** The subject that an earlier sentence begins with. */
  static Whose topic(String clause) {
    Matcher body = BODY.matcher(clause);
    int first = body.find() ? body.start() : Integer.MAX_VALUE;
    int own = clause.indexOf("社区");
    if (own >= 0 && own < first) {
      Matcher lead = NumberSubject.LEAD.matcher(clause.substring(0, own));
      return NumberSubject.isOwn(clause, own) && lead.find() ? Whose.COMMUNITY : Whose.OTHERS;
    }
    return first < Integer.MAX_VALUE ? Whose.OTHERS : Whose.NOBODY;
  }

  static boolean isAside(String clause) {
    return ASIDE.matcher(clause).find();
  }

  /**
   * A clause without the teams whose founding it states.
   *
   * @param ofTeams whether it names teams without their number
   */
  record Founding(String before, boolean ofTeams) {
    static Founding of(String clause) {
      Matcher founded = FOUNDED.matcher(clause);
      return clause.length() <= NumberSubject.CLAUSE && founded.find()
          ? new Founding(founded.group("before"), !OF_TEAMS.matcher(founded.group("teams")).find())
          : new Founding(clause, false);
    }
  }
}
