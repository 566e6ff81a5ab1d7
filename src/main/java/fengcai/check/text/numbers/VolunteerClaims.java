package fengcai.check.text.numbers;

import static fengcai.check.text.numbers.NumberPhrases.GROWS;
import static fengcai.check.text.numbers.NumberPhrases.IN_ALL;
import static fengcai.check.text.numbers.NumberPhrases.NAME;
import static fengcai.check.text.numbers.NumberPhrases.NUMBER;
import static fengcai.check.text.numbers.NumberPhrases.PEOPLE;
import static fengcai.check.text.numbers.NumberPhrases.REACHES;
import static fengcai.check.text.numbers.NumberPhrases.SO_MANY_TEAMS;
import static fengcai.check.text.numbers.NumberPhrases.phrase;

import java.util.List;

/** Numbers of volunteers and residents, and how texts express them. */
final class VolunteerClaims {
  private VolunteerClaims() {}

  private static final String REGISTERED_VOLUNTEERS =
      "(?:(?:注册的?志愿者|志愿者注册|登?记?在册的?志愿者)(?:数(?![十百千万]))?|注册志愿服务者|注册的?志愿服务人员)";

  /** The words before the share. */
  private static final String OF_RESIDENTS =
      "(?:大约|约|已经|已|就){0,4}占(?:到|了)?(?:本|全)?(?:社区|辖区)?(?:总|常住)?(?:人口|居民)(?:总数|总人口|总人数|人数)?"
          + "(?:的比例|比例|的比重|比重)?的?(?:已经|已|达到|达|为|是){0,4}";

  private static final String SHARE_OF_RESIDENTS =
      OF_RESIDENTS + "(?<number>" + ShareExpression.REGEX + ")(?<after>)";

  static final List<NumberClaim> ALL =
      List.of(
          NumberClaim.of(
              "registered",
              RecordedCounts.REGISTERED,
              phrase(
                  REGISTERED_VOLUNTEERS + "(?:" + IN_ALL + "|队伍)?" + REACHES + NUMBER + PEOPLE,
                  "注册",
                  "在册"),
              phrase(
                  REGISTERED_VOLUNTEERS
                      + OF_RESIDENTS
                      + ShareExpression.REGEX
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
          // Volunteers not said to be registered.
          NumberClaim.named(
              "registered",
              RecordedCounts.REGISTERED,
              phrase("(?<!注册)志愿者(?:" + IN_ALL + REACHES + "|(?:已经?)?达到?)" + NUMBER + PEOPLE, "志愿者"),
              phrase("(?<=[现共拥]有)志愿者" + NUMBER + PEOPLE, "有志愿者"),
              phrase("(?<=[现共拥]有)" + NUMBER + PEOPLE + "志愿者(?=[，。；\\n]|$)", "现有", "共有", "拥有")),
          // All volunteers, when they are said to have grown.
          NumberClaim.of(
              "registered",
              RecordedCounts.REGISTERED,
              phrase("(?<!党员)志愿者队伍(?:已经|已|也)?" + GROWS + "(?:到了?|至|为)" + NUMBER + PEOPLE, "志愿者队伍")),
          // Members of teams, at most all registered volunteers.
          NumberClaim.of(
              "registered",
              RecordedTeams::registeredOfTeams,
              phrase(
                  "(?<![^，,。；;：:\\n])(?<names>"
                      + NAME
                      + "(?:、"
                      + NAME
                      + "){0,8}?)(?<![一二两三四五六七八九十])(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})支(?:志愿者?|志愿服务)?(?:服务)?队伍?的(?:全部|共)?"
                      + NUMBER
                      + PEOPLE
                      + "(?:注册)?志愿者",
                  SO_MANY_TEAMS)),
          NumberClaim.of(
              "partyMembers",
              RecordedCounts.atTime(count -> RecordedCounts.value(count.partyMembers())),
              phrase("党员志愿者" + IN_ALL + "?" + REACHES + NUMBER + PEOPLE, "党员志愿者")),
          NumberClaim.of(
              "active",
              RecordedCounts.atTime(count -> RecordedCounts.value(count.active())),
              phrase("活跃的?志愿者" + IN_ALL + "?" + REACHES + NUMBER + PEOPLE, "活跃")),
          NumberClaim.of(
              "residents",
              RecordedCounts::residents,
              phrase("常住(?:人口|居民)" + IN_ALL + "?" + REACHES + NUMBER + "口?" + PEOPLE, "常住"),
              phrase(NUMBER + PEOPLE + "常住(?:居民|人口)", "名常住", "人常住", "位常住")),
          NumberClaim.of(
              "share",
              RecordedCounts::shares,
              phrase(
                  "(?:"
                      + REGISTERED_VOLUNTEERS
                      + "|志愿者)(?:"
                      + IN_ALL
                      + ")?(?:"
                      + REACHES
                      + NumericRange.REGEX
                      + "[名人位](?:以上|左右)?[，,、]?)?"
                      + SHARE_OF_RESIDENTS,
                  "占"),
              phrase(NumericRange.REGEX + "[名人位](?:实名)?(?:注册)?志愿者[，,、]" + SHARE_OF_RESIDENTS, "占"),
              phrase(
                  "志愿者(?:实名)?注册率" + REACHES + "(?<number>" + ShareExpression.REGEX + ")(?<after>)",
                  "注册率"),
              phrase("(?<number>" + ShareExpression.OF_SO_MANY + ")(?<after>)", "每")));
}
