package fengcai.check.prose;

import fengcai.check.prose.Claim.Phrase;
import fengcai.model.VolunteerCount;
import java.util.List;
import java.util.regex.Pattern;

/** The kinds of numbers that a record knows, and how texts put them. */
final class Claims {
  private Claims() {}

  private static final String NUMBER = "(?<number>" + Amount.REGEX + ")\\s*";
  private static final String AFTER = "(?<after>以上|及以上|以下|以内|左右|上下)?";
  private static final String PEOPLE = "(?:名|人|位)(?!次)" + AFTER;

  private static final String GROWS = "(?:迅速|逐步|稳步|一路)?(?:增加|增长|发展|提高|上升|扩大|壮大|增)";

  /** From another number, maybe of another year, to this one. */
  private static final String FROM =
      "[从由](?:[^，。；0-9]{0,6}(?:[0-9]{4}年[^，。；]{0,4}?)?)"
          + Amount.REGEX
          + "(?:[名人支项位个][^，。；]{0,10}?)?"
          + GROWS;

  /** 已, 共, 达到 … between what is counted and the number. */
  private static final String REACHES =
      "(?:[，,]?(?:目前|现|截至目前))?(?:总共|一共|合计|共计|累计|已经|已|共|也|就){0,6}"
          + "(?:"
          + FROM
          + "|"
          + GROWS
          + ")?(?:到了?|至)?(?:了|(?:现在|如今|目前|20[0-9]{2}年底?)的?)?(?:达到了?|多达|达|有|为|是|计)?\\s*";

  private static final String REGISTERED_VOLUNTEERS =
      "(?:(?:注册的?志愿者|志愿者注册|登?记?在册的?志愿者)(?:数(?![十百千万]))?|注册志愿服务者|注册的?志愿服务人员)";

  private static final String IN_ALL = "(?:总人数|总数|总量|人数|数量)";

  /** Up to the share itself. */
  private static final String OF_RESIDENTS =
      "(?:大约|约|已经|已|就){0,4}占(?:到|了)?(?:本|全)?(?:社区|辖区)?(?:总|常住)?(?:人口|居民)(?:总数|总人口|总人数|人数)?"
          + "(?:的比例|比例|的比重|比重)?的?(?:已经|已|达到|达|为|是){0,4}";

  private static final String SHARE_OF_RESIDENTS =
      OF_RESIDENTS + "(?<number>" + Portion.REGEX + ")(?<after>)";

  private static final Claim REGISTERED =
      new Claim(
          "registered",
          List.of(
              phrase(
                  REGISTERED_VOLUNTEERS + "(?:" + IN_ALL + "|队伍)?" + REACHES + NUMBER + PEOPLE,
                  "注册",
                  "在册"),
              phrase(
                  REGISTERED_VOLUNTEERS
                      + OF_RESIDENTS
                      + Portion.REGEX
                      + "[，,](?:总共|合计|共计|已经|已|共){0,2}(?:达到了?|多达|达|有|为|共计)"
                      + NUMBER
                      + PEOPLE,
                  "占"),
              phrase(
                  NUMBER + PEOPLE + "(?:社区)?(?:居民|群众)?(?:实名|正式|在册){0,4}" + REGISTERED_VOLUNTEERS,
                  "注册",
                  "在册"),
              phrase(
                  NUMBER
                      + PEOPLE
                      + "(?:社区)?(?:居民|群众)?[^，。；：、]{0,12}?注册(?:成为|为|登记为|了)志愿者(?=[，。；、！,;\\n]|$)",
                  "注册成为",
                  "注册为",
                  "注册登记为",
                  "注册了"),
              phrase(
                  NUMBER + PEOPLE + "(?:居民|群众)?[在通过]{1,2}[^，。；：、]{2,14}?(?:实名|正式)?注册(?=，|。|登记)",
                  "注册，",
                  "注册。",
                  "注册登记")),
          false,
          Figures.counted(count -> Figures.value(count.registered())));

  /** Volunteers of whom the text does not say that they are registered. */
  private static final Claim VOLUNTEERS =
      new Claim(
          "registered",
          List.of(
              phrase("(?<!注册)志愿者(?:" + IN_ALL + REACHES + "|(?:已经?)?达到?)" + NUMBER + PEOPLE, "志愿者"),
              phrase("(?<=[现共拥]有)志愿者" + NUMBER + PEOPLE, "有志愿者"),
              phrase("(?<=[现共拥]有)" + NUMBER + PEOPLE + "志愿者(?=[，。；\\n]|$)", "现有", "共有", "拥有")),
          true,
          Figures.counted(count -> Figures.value(count.registered())));

  /** Of all volunteers, where their body is said to have grown. */
  private static final Claim VOLUNTEERS_GROWN =
      new Claim(
          "registered",
          List.of(
              phrase("(?<!党员)志愿者队伍(?:已经|已|也)?" + GROWS + "(?:到了?|至|为)" + NUMBER + PEOPLE, "志愿者队伍")),
          false,
          Figures.counted(count -> Figures.value(count.registered())));

  private static final String NAME = "[^，,。；;：:、\\n0-9]{1,16}";

  /** Of those who are in teams, of whom there are no more than the registered. */
  private static final Claim VOLUNTEERS_OF_TEAMS =
      new Claim(
          "registered",
          List.of(
              phrase(
                  "(?<![^，,。；;：:\\n])(?<names>"
                      + NAME
                      + "(?:、"
                      + NAME
                      + "){0,8}?)(?<![一二两三四五六七八九十])(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})支(?:志愿者?|志愿服务)?(?:服务)?队伍?的(?:全部|共)?"
                      + NUMBER
                      + PEOPLE
                      + "(?:注册)?志愿者",
                  "支")),
          false,
          Figures::registeredOfTeams);

  private static final Claim PARTY_MEMBERS =
      new Claim(
          "partyMembers",
          List.of(phrase("党员志愿者" + IN_ALL + "?" + REACHES + NUMBER + PEOPLE, "党员志愿者")),
          false,
          Figures.counted(count -> Figures.value(count.partyMembers())));

  private static final Claim ACTIVE =
      new Claim(
          "active",
          List.of(phrase("活跃的?志愿者" + IN_ALL + "?" + REACHES + NUMBER + PEOPLE, "活跃")),
          false,
          Figures.counted(count -> Figures.value(count.active())));

  private static final Claim RESIDENTS =
      new Claim(
          "residents",
          List.of(
              phrase("常住(?:人口|居民)" + IN_ALL + "?" + REACHES + NUMBER + "口?" + PEOPLE, "常住"),
              phrase(NUMBER + PEOPLE + "常住(?:居民|人口)", "名常住", "人常住", "位常住")),
          false,
          Figures::residents);

  private static final Claim SHARE =
      new Claim(
          "share",
          List.of(
              phrase(
                  "(?:"
                      + REGISTERED_VOLUNTEERS
                      + "|志愿者)(?:"
                      + IN_ALL
                      + ")?(?:"
                      + REACHES
                      + Amount.REGEX
                      + "[名人位](?:以上|左右)?[，,、]?)?"
                      + SHARE_OF_RESIDENTS,
                  "占"),
              phrase(Amount.REGEX + "[名人位](?:实名)?(?:注册)?志愿者[，,、]" + SHARE_OF_RESIDENTS, "占"),
              phrase(
                  "志愿者(?:实名)?注册率" + REACHES + "(?<number>" + Portion.REGEX + ")(?<after>)", "注册率"),
              phrase("(?<number>" + Portion.OF_SO_MANY + ")(?<after>)", "每")),
          false,
          Figures::shares);

  private static final String KINDS = "(?:各具|特色|专业|常设|固定|社区|学雷锋|品牌|不同类型|各类){0,6}的?";

  /** Teams that are said to be founded or had, by name, right before their number. */
  private static final String FOUNDED_BY_NAME =
      "(?:(?<=组建|成立|建立|建成|建起|建有|设立|设有|下设|内设|拥有|现有|共有|已有|编成|编为|分成|分为|组成|培育|打造|社区有)[了起出]?"
          + "(?<names>"
          + NAME
          + "(?:、"
          + NAME
          + "){1,8}?)(?<![一二两三四五六七八九十])(?:总共|共计|一共|共)?)?";

  private static final Claim TEAMS =
      new Claim(
          "teams",
          List.of(
              phrase(
                  FOUNDED_BY_NAME
                      + "(?<!第)"
                      + NUMBER
                      + "支"
                      + KINDS
                      + "(?:(?:志愿者?|志愿服务者?)(?:服务)?(?:小分队|分队|小队)|(?:志愿者?|志愿服务者?)?(?:服务)?队伍?(?![员长]))"
                      + AFTER,
                  "支"),
              phrase("(?:志愿者?|志愿服务者?)(?:服务)?队伍?(?:总数|数量)?" + REACHES + NUMBER + "支" + AFTER, "支")),
          false,
          Figures::teams);

  private static final String LEVEL = "(?:国家级|省级|市级|区县级|区级|县级|街道级|国家|省|市|区|县|街道)";
  private static final String OF_LEVEL =
      "(?<level>" + LEVEL + "(?:[、和及]" + LEVEL + "){0,6})?(?<above>及?以上)?的?";
  private static final String HONOUR = "(?:集体|先进|各类|各级)?(?:荣誉称号|荣誉|称号|奖项)";

  private static final Claim HONOURS =
      new Claim(
          "honours",
          List.of(
              phrase(
                  OF_LEVEL + HONOUR + "(?:共|达到?|有|合计){0,4}" + NUMBER + "[项个]" + AFTER,
                  "荣誉",
                  "称号",
                  "奖项"),
              phrase(NUMBER + "[项个]" + OF_LEVEL + HONOUR + AFTER, "荣誉", "称号", "奖项")),
          false,
          Figures::honours);

  private static final Claim HOURS =
      new Claim(
          "hours",
          List.of(
              phrase(
                  "(?:(?:志愿)?服务(?:总)?(?:时长|时间|时数)|累计(?:志愿)?服务)" + REACHES + NUMBER + "个?小时" + AFTER,
                  "小时")),
          true,
          Figures.ofPeriod(VolunteerCount::hours));

  private static final Claim PERSON_TIMES =
      new Claim(
          "personTimes",
          List.of(phrase("(?:志愿)?服务(?:居民|群众)?" + REACHES + NUMBER + "人次" + AFTER, "人次")),
          true,
          Figures.ofPeriod(count -> Figures.value(count.personTimes())));

  private static final Claim ACTIVITIES =
      new Claim(
          "activities",
          List.of(
              phrase(
                  "(?:开展|举办|组织)(?:各类|各种|公益|志愿服务|志愿){0,6}活动"
                      + REACHES
                      + NUMBER
                      + "(?:场次?|次)"
                      + AFTER,
                  "活动"),
              phrase(
                  NUMBER + "(?:场次?|次)(?:各类|各种|公益|志愿服务|志愿){1,6}活动" + AFTER,
                  "场志愿",
                  "次志愿",
                  "场公益",
                  "次公益",
                  "场各",
                  "次各")),
          true,
          Figures.ofPeriod(count -> Figures.value(count.activities())));

  private static final Claim PARTNERS =
      new Claim(
          "partners",
          List.of(
              phrase("(?:共驻)?共建单位(?:总数|数量)?" + REACHES + NUMBER + "[家个]" + AFTER, "共建单位"),
              phrase(NUMBER + "[家个](?:共驻)?共建单位" + AFTER, "共建单位")),
          false,
          (claim, facts, around) -> Figures.partners(facts, around));

  static final List<Claim> ALL =
      List.of(
          REGISTERED,
          VOLUNTEERS,
          VOLUNTEERS_GROWN,
          VOLUNTEERS_OF_TEAMS,
          PARTY_MEMBERS,
          ACTIVE,
          RESIDENTS,
          SHARE,
          TEAMS,
          HONOURS,
          HOURS,
          PERSON_TIMES,
          ACTIVITIES,
          PARTNERS);

  private static Phrase phrase(String pattern, String... words) {
    return new Phrase(List.of(words), Pattern.compile(pattern));
  }
}
